/**
 * The UUID that a sum stands for, so that the same act always has the same id: version 8, as RFC 9562 (section 5.8)
 * has it for sums other than SHA-1.
 * @param sha256 in hex
 */
export function uuidOfHash(sha256: string): string {
  const variant = (8 + (Number.parseInt(sha256[16]!, 16) % 4)).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ].join("-");
}
