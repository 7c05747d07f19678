// In a frame of another site, what may not be framed opens in a tab of its own: a browser would show nothing in its place.
const mayBeFramed = ({ origin, pathname }) => origin === location.origin && /^\/(decide|recommendation|costs)(\/[^.]*)?$/.test(pathname);

if (window.top !== window) {
  addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]");
    if (link && !mayBeFramed(link)) link.target = "_blank";
  });
  addEventListener("submit", ({ target }) => {
    if (!mayBeFramed(new URL(target.action))) target.target = "_blank";
  });
}
