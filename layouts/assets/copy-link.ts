/** Shows the button that copies the address of a page, where the browser can; it says when it is done. */

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const item = button.closest("li");
  if (clipboard === undefined || item === null) continue;
  const label = button.textContent;
  item.setAttribute("aria-live", "polite");
  item.hidden = false;
  button.addEventListener("click", () => {
    clipboard.writeText(button.dataset.copy ?? "").then(
      () => {
        button.textContent = "Lien copié";
        setTimeout(() => {
          button.textContent = label;
        }, 4000);
      },
      () => {
        button.textContent = "La copie a échoué : copiez l’adresse de la page";
      },
    );
  });
}
