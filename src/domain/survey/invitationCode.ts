/** A code that lets one person collect one ballot: 16 characters, 80 bits. Only its hash is ever stored. */
export type InvitationCode = string & { readonly invitationCode: unique symbol };

// Crockford's base32: no i, l, o or u, so that nothing is mistaken for something else on paper.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 16;
const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const written = new RegExp(`^[${alphabet}]{${length}}$`);

/**
 * A code from a secret: each of the secret's first 16 characters carries six random bits, of which five are used.
 * @param secret at least 16 random characters of base64url
 */
export function secretToCode(secret: string): InvitationCode {
  const code = Array.from({ length }, (_, place) => {
    const bits = base64url.indexOf(secret.charAt(place));
    if (bits === -1 || secret.length < length) throw new RangeError("a secret of base64url is needed");
    return alphabet.charAt(bits & 31);
  }).join("");
  return code as InvitationCode; // made of the alphabet, sixteen characters long
}

/**
 * Reads a code as people write it: with or without groups, in capitals, with o for 0 and i or l for 1.
 * @returns undefined when it cannot be a code
 */
export function parseCode(text: string): InvitationCode | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("o", "0")
    .replaceAll(/[il]/g, "1");
  return written.test(plain) ? (plain as InvitationCode) : undefined; // this is the parser of codes
}

/** In four groups, as printed and in links: abcd-efgh-jkmn-pqrs. */
export function writtenCode(code: InvitationCode): string {
  return (code.match(/.{4}/g) ?? []).join("-");
}
