// Shows an answer while a model writes it. Words appear as plain text; the checked answer with its sources takes their place.
// One status line is announced; the words themselves are not, and the focus stays. Without script, the form posts to a page.
const form = document.querySelector("[data-stream]");
if (form) {
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const status = make("p", { className: "hint" });
  const answer = make("p", { className: "written" });
  const stop = make("button", { type: "button", textContent: "Stop", hidden: true });
  status.setAttribute("role", "status");
  form.append(stop, status);
  form.after(answer);
  let sources = [];
  let leaving;

  const fail = (text) => {
    answer.replaceChildren();
    status.textContent = text;
  };
  const cite = (place) => make("a", { href: sources[place - 1].url, textContent: `[${place}]`, ariaLabel: `Source ${place}: ${sources[place - 1].heading}` });
  const show = {
    sources: (data) => { sources = data.citations; },
    delta: (data) => answer.append(data.text),
    final: (data) => {
      answer.replaceChildren(...data.sentences.flatMap((sentence) => [sentence.text, " ", ...sentence.citations.flatMap((place) => [cite(place), " "])]));
      status.textContent = `Done. Written by ${form.dataset.label} from this guide.`;
    },
    declined: () => fail("The guide doesn’t cover this."),
    fallback: () => fail("No answer could be written. The passage above is the guide’s answer."),
    error: () => show.fallback(),
  };

  stop.addEventListener("click", () => leaving.abort());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    leaving?.abort();
    leaving = new AbortController();
    fail("Writing…");
    stop.hidden = false;
    try {
      const reply = await fetch(form.dataset.stream, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: leaving.signal });
      const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = "", read = await reader.read(); reply.ok && !read.done; read = await reader.read()) {
        const events = (rest + read.value).split("\n\n");
        rest = events.pop();
        for (const lines of events.map((text) => text.split("\n")).filter((text) => text.length === 2)) {
          show[lines[0].slice("event: ".length)]?.(JSON.parse(lines[1].slice("data: ".length)));
        }
      }
      if (status.textContent === "Writing…") show.fallback();
    } catch (error) {
      error.name === "AbortError" ? fail("Stopped.") : show.fallback();
    }
    stop.hidden = true;
  });
}
