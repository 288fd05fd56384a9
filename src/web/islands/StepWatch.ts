import { fetchPage } from "./fetchPage.ts";

const betweenLooks = 4000;
const betweenCounts = 1000;

/** <ls-step-clock>: counts the minutes down, and loads the page anew when somebody has taken the group on. */
export class StepWatch extends HTMLElement {
  #count: number | undefined;
  #look: number | undefined;
  #endsAt = 0;

  connectedCallback(): void {
    this.#endsAt = Date.now() + Number(this.dataset["seconds"]) * 1000;
    if (this.dataset["paused"] === undefined)
      this.#count = window.setInterval(() => this.#show(), betweenCounts);
    this.#look = window.setTimeout(() => void this.#ask(), betweenLooks);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#count);
    window.clearTimeout(this.#look);
  }

  #show(): void {
    const minutes = Math.ceil((this.#endsAt - Date.now()) / 60_000);
    const line = this.querySelector("p");
    const words = line?.querySelector("span");
    if (!line || !words) return;
    const { one = "", many = "", out = "" } = this.dataset;
    const text = minutes <= 0 ? out : minutes === 1 ? one : many.replace("#", String(minutes));
    if (words.textContent !== text) words.textContent = text;
    if (minutes <= 0) line.dataset["out"] = "";
  }

  async #ask(): Promise<void> {
    const later = await fetchPage();
    const state = later?.querySelector<HTMLElement>("ls-step-clock")?.dataset["state"];
    if (later && state !== this.dataset["state"]) {
      location.reload();
      return;
    }
    this.#look = window.setTimeout(() => void this.#ask(), betweenLooks);
  }
}
