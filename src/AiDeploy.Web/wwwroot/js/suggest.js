// Offers what the guide can answer while a question is typed: a datalist, so that keys, screen readers and touch work as
// the browser knows how. Without it, the field is an ordinary search field.
for (const field of document.querySelectorAll("[data-suggest]")) {
  const list = Object.assign(document.createElement("datalist"), { id: `${field.id}-suggestions` });
  field.after(list);
  field.setAttribute("list", list.id);
  let asked = 0;
  let waiting;

  const suggest = async () => {
    const turn = ++asked;
    const typed = field.value.trim();
    const url = `${field.dataset.suggest}?${new URLSearchParams({ q: typed })}`;
    try {
      const texts = typed.length < 2 ? [] : (await (await fetch(url)).json())[1];
      if (turn === asked) {
        list.replaceChildren(...texts.map((text) => Object.assign(document.createElement("option"), { value: text })));
      }
    } catch {
      // Offline: the field still works.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
}
