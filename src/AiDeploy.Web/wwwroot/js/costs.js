// Updates an estimate that is shown while numbers are typed: asks for the page that "Estimate" would lead to, and takes over its
// result and its fields. Where a number can't be used, its field says so in the words of that page, and the last result stays.
const form = document.querySelector("form[data-live]");
const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
status.setAttribute("role", "status");
form.before(status);

let waiting;
let asked = new AbortController();

function say(text, className) {
  Object.assign(status, { textContent: text, className });
}

// The field in use keeps its control, and with it the focus, the caret and what can be undone.
function takeField(now, next) {
  if (!now.contains(document.activeElement)) return now.replaceWith(next);
  const [control, told] = [now, next].map((field) => field.querySelector("input, select"));
  for (const name of ["name", "aria-describedby", "aria-invalid"]) {
    if (told.hasAttribute(name)) control.setAttribute(name, told.getAttribute(name));
    else control.removeAttribute(name);
  }
  control.innerHTML = told.innerHTML;
  now.querySelectorAll(".error, .understood").forEach((old) => old.remove());
  control.before(...next.querySelectorAll(".error"));
  control.after(...next.querySelectorAll(".understood"));
}

function takeResult(page, address) {
  const [now, next] = [document, page].map((place) => place.getElementById(form.dataset.live));
  const open = [...now.querySelectorAll("details")].map((details) => details.open);
  const [typing, top] = [document.activeElement, document.activeElement.getBoundingClientRect().top];
  now.replaceWith(next);
  next.querySelectorAll("details").forEach((details, place) => { details.open = open[place] ?? false; });
  scrollBy(0, typing.getBoundingClientRect().top - top); // Not every browser keeps the field where it was.
  document.title = page.title;
  document.querySelector(".cost-inputs .now a").textContent = next.querySelector("h1").textContent;
  history.replaceState(null, "", address);
  say(next.querySelector("h1").textContent, "visually-hidden");
}

async function update() {
  asked = new AbortController();
  const address = new URL(form.action); // It ends in a fragment, which would swallow a query put after it.
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  try {
    const reply = await fetch(address, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const fields = page.querySelectorAll("form[data-live] .cost-field");
    form.querySelectorAll(".cost-field").forEach((field, place) => { if (fields[place]) takeField(field, fields[place]); });
    if (!reply.ok) return say(form.dataset.stale, "error");
    if (form.elements.currency) form.elements["currency-before"].value = form.elements.currency.value;
    takeResult(page, reply.url);
  } catch (error) {
    if (error.name !== "AbortError") say(form.dataset.stale, "error");
  }
}

form.addEventListener("input", () => {
  asked.abort();
  clearTimeout(waiting);
  waiting = setTimeout(update, 300);
});
