import type { Language } from "../../text/language.ts";
import { errorsOf } from "../error-summary/errorsOf.ts";

interface Form<Name extends string, Fault extends string> {
  readonly language: Language;
  /** Labels by the fields' names, and what is said of each fault. */
  readonly words: Readonly<Record<Name, string>> & { readonly fault: Readonly<Record<Fault, string>> };
  readonly written: Readonly<Record<Name, string>>;
  readonly faults: Readonly<Partial<Record<Name, Fault>>>;
}

/**
 * A form whose texts bear the names of its fields: each field's label, what was written and what is wrong with it,
 * and the errors for the summary in the order of the fields.
 */
export function writtenFields<Name extends string, Fault extends string>(
  names: readonly Name[],
  { language, words, written, faults }: Form<NoInfer<Name>, Fault>,
) {
  const errorOf = (name: Name) => {
    const fault = faults[name];
    return fault && words.fault[fault];
  };
  return {
    field: <Field extends Name>(name: Field) => ({
      language,
      name,
      label: words[name],
      value: written[name],
      error: errorOf(name),
    }),
    errors: errorsOf(names, errorOf),
  };
}
