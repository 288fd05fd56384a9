/** <ls-copy data-text data-done>: shows its button, which copies the text and says that it did. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const said = this.querySelector("[role=status]");
    if (!button || !said || !isSecureContext) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(this.dataset["text"] ?? "").then(() => {
        said.textContent = this.dataset["done"] ?? "";
      });
    });
  }
}
