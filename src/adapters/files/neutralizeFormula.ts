const startsFormula = /^[\s\p{Cc}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;
const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe is put before =, +, - and @, also after blanks
 * and as full-width signs. Plain numbers, negative ones too, are left as they are.
 * Source: OWASP, CSV Injection.
 */
export function neutralizeFormula(text: string): string {
  return startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;
}
