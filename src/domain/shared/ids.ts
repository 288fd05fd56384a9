declare const brand: unique symbol;

/** A string that has been recognised as the id of one kind of thing. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type TenantId = Id<"tenant">;
export type PersonId = Id<"person">;
export type UnitId = Id<"unit">;
export type PostId = Id<"post">;
export type RoundId = Id<"round">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/**
 * Recognises an id that comes from outside (an address, a form).
 * @returns the id, or undefined when the text is not a lower-case UUID.
 */
export function parseId<Kind extends string>(text: string | undefined): Id<Kind> | undefined {
  // The brand exists only in types: this is the one parser that may put it on.
  return text !== undefined && isUuid(text) ? (text as Id<Kind>) : undefined;
}
