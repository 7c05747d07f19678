// Updates an estimate that is shown while numbers are typed: asks for the page that "Estimate" would lead to, and takes over its result.
// What is still being typed and can't be used leaves the last result in place.
const form = document.querySelector("form[data-live]");
const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
status.setAttribute("role", "status");
form.before(status);

let waiting;
let asked = new AbortController();

async function update() {
  asked.abort();
  asked = new AbortController();
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  try {
    const reply = await fetch(`${form.action}?${query}`, { signal: asked.signal });
    if (!reply.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const [now, next] = [document.getElementById(form.dataset.live), page.getElementById(form.dataset.live)];
    const open = [...now.querySelectorAll("details")].map((details) => details.open);
    now.replaceWith(next);
    next.querySelectorAll("details").forEach((details, place) => { details.open = open[place] ?? false; });
    document.title = page.title;
    history.replaceState(null, "", reply.url);
    status.textContent = next.querySelector("h1").textContent;
  } catch (error) {
    if (error.name !== "AbortError") status.textContent = "";
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(update, 300);
});
