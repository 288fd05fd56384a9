import { fetchPage } from "./fetchPage.ts";

const between = 2000;

/** <ls-job-progress>: asks for the page again and shows how far the job has come; loads the page anew at the end. */
export class JobWatch extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    this.#timer = window.setTimeout(() => void this.#look(), between);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const later = await fetchPage();
    const fresh = later?.querySelector("ls-job-progress");
    if (later && !fresh) {
      location.reload();
      return;
    }
    if (fresh) this.#show(fresh);
    this.#timer = window.setTimeout(() => void this.#look(), between);
  }

  #show(fresh: Element): void {
    const bar = this.querySelector("progress");
    const freshBar = fresh.querySelector("progress");
    if (bar && freshBar?.hasAttribute("value") === true) bar.value = freshBar.value;
    const words = this.querySelector("p");
    if (words) words.textContent = fresh.querySelector("p")?.textContent ?? "";
  }
}
