// What WordPress asks of a page in its frame, which is a sandbox that opens no link: to post its height and the link that was followed,
// with the secret from the fragment of its address. The other end is wp-includes/js/wp-embed.js of WordPress.
const [, secret] = location.hash.match(/secret=([A-Za-z0-9]{10})/) ?? [];
if (secret && parent !== window) {
  const post = (message, value) => parent.postMessage({ message, value, secret }, "*");
  const measure = () => post("height", Math.ceil(document.body.getBoundingClientRect().height));
  addEventListener("resize", measure);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link) {
      event.preventDefault();
      post("link", link.href);
    }
  });
  measure();
}
