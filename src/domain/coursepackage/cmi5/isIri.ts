// RFC 3987: a scheme, and what follows without space or the characters that an IRI never has.
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]+$/u;

/** Is it an absolute IRI, as ids must be (cmi5 3)? */
export function isIri(text: string): boolean {
  return iri.test(text);
}
