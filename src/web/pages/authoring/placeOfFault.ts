import { languageFields } from "../../../domain/authoring/courseFields.ts";
import { fieldOfFault } from "../../../domain/authoring/fieldOfFault.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { ShownDraft } from "./shownDraft.ts";
import { fieldIn, fieldOfFile, languageOfFile } from "./workSlug.ts";

export interface FaultPlace {
  /** Name of the field, which is also its id. */
  readonly name: string;
  /** Where it is, as it begins a sentence. */
  readonly label: string;
  /** Within the text that is seen, counted from 1. */
  readonly line: number | undefined;
  /** What to do in a field that is not the text itself. */
  readonly mend: string | undefined;
}

/** Where on the page a fault of a file is mended. */
export function placeOfFault(
  fault: { readonly file: string; readonly line: number; readonly said?: readonly string[] | undefined },
  { files, fields }: ShownDraft,
  language: Language,
): FaultPlace {
  const { authoring: words } = texts(language);
  const { file } = fault;
  const place = fields && fieldOfFault(files[file] ?? "", fault);
  const atLine = (label: string, line: number) => words.atLine(label, format(language).integer(line));
  if (!place) {
    const label = atLine(words.file[file] ?? file, fault.line);
    return { name: fieldOfFile(file), label, line: fault.line, mend: undefined };
  }
  const { key, line } = place;
  const { label, atField, fault: mend, inLanguage } = words.courseForm;
  const isOwn = languageFields.some((one) => one === key);
  const written = languageOfFile(file);
  const name = isOwn ? fieldIn(key, written) : key;
  // As the fields themselves are called: only the steps say that they are in Swedish.
  const saysLanguage = key === "steps" || (isOwn && written === "en");
  const called = saysLanguage ? `${label[key]} ${inLanguage[written]}` : label[key];
  if (key === "steps") return { name, label: atLine(called, line ?? 1), line: line ?? 1, mend: undefined };
  return { name, label: atField(called), line: undefined, mend: mend[key] };
}
