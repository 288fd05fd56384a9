import { draftUse, type Draft } from "./draftUse.ts";
import { applyValues, readValues, servedValues } from "./formValues.ts";

const prefix = "ledstjarna.draft.";
const sentKey = "ledstjarna.sent";
const fourteenDays = 14 * 86_400_000;

/** Which draft stood in the form that was sent; what another tab has written since is not that one. */
interface Sent {
  readonly key: string;
  readonly savedAt: number | undefined;
}

/**
 * <ls-draft data-key>: keeps what is written in its form in this browser, and only there, until the form is sent.
 * Holds the notice shown when something was brought back, or can be, with buttons that choose.
 */
export class FormDraft extends HTMLElement {
  /** What the form was filled in with, or has written since. */
  #savedAt: number | undefined;
  /** Waits for a choice. */
  #unsent: Draft | undefined;
  /** What waits is not in the form. */
  #isBeside = false;

  connectedCallback(): void {
    const form = this.closest("form");
    const key = this.dataset["key"];
    if (!form || key === undefined) return;
    this.#meet(form, key, readDraft(key));
    form.addEventListener("input", () => this.#keep(form, key));
    form.addEventListener("submit", () => {
      const sent: Sent = { key, savedAt: this.#savedAt };
      write(sessionStorage, sentKey, JSON.stringify(sent));
    });
    this.#button("forget")?.addEventListener("click", () => {
      const isBeside = this.#isBeside;
      this.#unsent = isBeside ? this.#unsent?.unsent : this.#unsent;
      if (!isBeside) form.reset();
      if (isBeside && this.#savedAt !== undefined) this.#keep(form, key);
      else replaceDraft(key, this.#unsent);
      this.#isBeside = false;
      this.hidden = true;
    });
  }

  #meet(form: HTMLFormElement, key: string, draft: Draft | undefined): void {
    if (!draft) return;
    const { kind, values } = draftUse(draft, servedValues(form));
    if (kind === "nothing") {
      if (!isFailure()) replaceDraft(key, draft.unsent);
      return this.#meet(form, key, draft.unsent);
    }
    this.hidden = false;
    if (kind === "restore") {
      applyValues(form, values);
      this.#savedAt = draft.savedAt;
      this.#unsent = draft.unsent;
      return this.#say("restored");
    }
    this.#unsent = draft;
    this.#say("unsent");
    let before = readValues(form);
    this.#button("show")?.addEventListener("click", () => {
      before = readValues(form);
      applyValues(form, values);
      this.#unsent = draft.unsent;
      this.#keep(form, key);
      this.#say("shown");
    });
    this.#button("back")?.addEventListener("click", () => {
      applyValues(form, before);
      this.#unsent = draft;
      this.#keep(form, key);
      this.#say("unsent");
    });
  }

  #keep(form: HTMLFormElement, key: string): void {
    this.#savedAt = Date.now();
    replaceDraft(key, {
      savedAt: this.#savedAt,
      base: servedValues(form),
      values: readValues(form),
      unsent: this.#unsent,
    });
  }

  /** Shows what belongs to a state, in the notice. */
  #say(state: "restored" | "unsent" | "shown"): void {
    this.#isBeside = state === "unsent";
    for (const part of this.querySelectorAll<HTMLElement>("[data-in]"))
      part.hidden = part.dataset["in"]?.split(" ").includes(state) !== true;
  }

  #button(does: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-does="${does}"]`);
  }
}

/** The form was sent, and the page that came does not say that it failed: the draft has done its work. */
export function forgetSentDraft(): void {
  const text = read(sessionStorage, sentKey);
  if (text === null) return;
  remove(sessionStorage, sentKey);
  // Whoever goes back or loads a page again has not got an answer to what was sent.
  const [visit] = performance.getEntriesByType("navigation");
  const isAnswer = visit instanceof PerformanceNavigationTiming && visit.type === "navigate";
  if (isFailure() || !isAnswer) return;
  const { key, savedAt } = JSON.parse(text) as Sent; // written by FormDraft alone
  const draft = readDraft(key);
  if (draft?.savedAt === savedAt) replaceDraft(key, draft?.unsent);
}

function isFailure(): boolean {
  return document.querySelector("main[data-failure]") !== null;
}

function replaceDraft(key: string, draft: Draft | undefined): void {
  if (draft) write(localStorage, prefix + key, JSON.stringify(draft));
  else remove(localStorage, prefix + key);
}

function readDraft(key: string): Draft | undefined {
  const text = read(localStorage, prefix + key);
  if (text === null) return undefined;
  const draft = JSON.parse(text) as Draft; // written by replaceDraft alone
  if (Date.now() - draft.savedAt <= fourteenDays) return draft;
  remove(localStorage, prefix + key);
  return undefined;
}

// A browser may refuse storage (private windows, full disk): then there is no draft, and nothing else breaks.
function read(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    // See above.
  }
}

function remove(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // See above.
  }
}
