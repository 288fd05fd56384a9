/** <ls-unsaved>: the browser asks before a page with unsent changes is left. */
export class UnsavedGuard extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    if (!form) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    form.addEventListener("input", () => window.addEventListener("beforeunload", ask));
    form.addEventListener("submit", () => window.removeEventListener("beforeunload", ask));
  }
}
