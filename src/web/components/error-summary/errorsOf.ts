/** The faults of a form's fields, in the order of the fields, as the error summary tells them. */
export function errorsOf<Name extends string>(
  fields: readonly Name[],
  messageOf: (name: Name) => string | undefined,
): readonly { readonly name: Name; readonly message: string }[] {
  return fields.flatMap((name) => {
    const message = messageOf(name);
    return message === undefined ? [] : [{ name, message }];
  });
}
