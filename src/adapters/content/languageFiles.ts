export type NamedText = readonly [file: string, text: string];

/** The Markdown files of one thing, as they were written. */
export interface LanguageFiles {
  /** The folder's name, which the thing's id must be. */
  readonly folder: string;
  readonly sv: NamedText;
  readonly en: NamedText | undefined;
}
