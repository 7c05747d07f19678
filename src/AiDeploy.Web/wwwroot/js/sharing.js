// Adds what only a script can do: a button that prints, the day on paper, and beside each field to copy a button that copies it, and
// the device's share sheet where there is one. Without it, the browser prints, the day is a line to fill, and the field can be selected.
for (const place of document.querySelectorAll("[data-print]")) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Print or save as PDF" });
  button.addEventListener("click", () => print());
  place.append(button);
}
addEventListener("beforeprint", () => {
  for (const day of document.querySelectorAll("[data-printed]")) {
    day.textContent = new Date().toLocaleDateString("en-US", { dateStyle: "long" });
  }
});

for (const group of document.querySelectorAll("[data-copy]")) {
  const field = group.querySelector("input, textarea");
  const what = group.dataset.copy;
  const status = document.createElement("p");
  status.setAttribute("role", "status");

  const addButton = (label, act) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", act);
    group.append(button);
  };

  addButton(`Copy ${what}`, async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = `${what[0].toUpperCase()}${what.slice(1)} copied`;
    } catch {
      field.select();
      status.textContent = `Press Ctrl+C or ⌘C to copy the selected ${what}`;
    }
  });

  if (group.hasAttribute("data-share") && navigator.share) {
    addButton("Share…", async () => {
      try {
        await navigator.share({ title: document.title, url: field.value });
      } catch (error) {
        if (error.name !== "AbortError") status.textContent = "The share sheet didn’t open. Copy the link instead";
      }
    });
  }

  group.append(status);
}
