// Adds a copy button beside every permalink field. Without it, the field can be selected by hand.
for (const group of document.querySelectorAll("[data-copy]")) {
  const field = group.querySelector("input");
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy link" });
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  group.append(button, status);

  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = "Link copied";
    } catch {
      field.select();
      status.textContent = "Press Ctrl+C or ⌘C to copy the selected link";
    }
  });
}
