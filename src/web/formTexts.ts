/** The text fields of a posted form by name; what is missing or a file is an empty text. */
export function textsOf<const Name extends string>(
  form: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const entries = names.map((name) => {
    const value = form[name];
    return [name, typeof value === "string" ? value : ""] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>; // fromEntries forgets the names that went in
}
