/** A text that a person reads, in both languages of the product. */
export interface LocalText {
  readonly sv: string;
  readonly en: string;
}
