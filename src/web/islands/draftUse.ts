import type { FormValues } from "./formValues.ts";

export interface Draft {
  readonly savedAt: number;
  /** What the page said when it was written; undefined in drafts from before that was kept. */
  readonly base?: FormValues | undefined;
  readonly values: FormValues;
  /** An older one that nobody has chosen to bring back or forget. */
  readonly unsent?: Draft | undefined;
}

export interface DraftUse {
  /** `ask`: the page says something newer than what the draft was written over. */
  readonly kind: "nothing" | "restore" | "ask";
  /** What was written, by field. */
  readonly values: FormValues;
}

/** What is to be done with a draft on a page that says `served`: only what was written comes back, never over newer. */
export function draftUse({ base, values }: Draft, served: FormValues): DraftUse {
  const written = Object.entries(values).filter(
    ([name, value]) =>
      served[name] !== undefined && !isSame(value, served[name]) && !isSame(value, base?.[name]),
  );
  const isOlder = written.some(([name]) => !isSame(base?.[name], served[name]));
  const kind = written.length === 0 ? "nothing" : isOlder ? "ask" : "restore";
  return { kind, values: Object.fromEntries(written) };
}

/** Forms send lines with a carriage return; a box has none. */
function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return (
    JSON.stringify(one)?.replaceAll(String.raw`\r`, "") ===
    JSON.stringify(other)?.replaceAll(String.raw`\r`, "")
  );
}
