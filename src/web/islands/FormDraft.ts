import { applyValues, readValues } from "./formValues.ts";
import type { FormValues } from "./formValues.ts";

interface Draft {
  readonly savedAt: number;
  readonly values: FormValues;
}

const prefix = "ledstjarna.draft.";
const sentKey = "ledstjarna.sent";
const fourteenDays = 14 * 86_400_000;

/**
 * <ls-draft data-key>: keeps what is written in its form in this browser, and only there, until the form is sent.
 * Holds the notice shown when something was brought back, with a button that forgets it.
 */
export class FormDraft extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    const key = this.dataset["key"];
    if (!form || key === undefined) return;
    this.#restore(form, key);
    form.addEventListener("input", () => saveDraft(key, readValues(form)));
    form.addEventListener("submit", () => write(sessionStorage, sentKey, key));
    this.querySelector("button")?.addEventListener("click", () => {
      remove(localStorage, prefix + key);
      form.reset();
      this.hidden = true;
    });
  }

  #restore(form: HTMLFormElement, key: string): void {
    const values = readDraft(key);
    if (values && applyValues(form, values)) this.hidden = false;
  }
}

/** The form was sent, and the page that came does not ask for it again: the draft has done its work. */
export function forgetSentDraft(): void {
  const key = read(sessionStorage, sentKey);
  if (key === null) return;
  const failed = document.querySelector("main[data-failure]") !== null;
  const askedAgain = document.querySelector(`ls-draft[data-key="${CSS.escape(key)}"]`) !== null;
  if (failed) return;
  remove(sessionStorage, sentKey);
  if (!askedAgain) remove(localStorage, prefix + key);
}

function saveDraft(key: string, values: FormValues): void {
  const draft: Draft = { savedAt: Date.now(), values };
  write(localStorage, prefix + key, JSON.stringify(draft));
}

function readDraft(key: string): FormValues | undefined {
  const text = read(localStorage, prefix + key);
  if (text === null) return undefined;
  const draft = JSON.parse(text) as Draft; // written by saveDraft alone
  if (Date.now() - draft.savedAt <= fourteenDays) return draft.values;
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
