/**
 * The 64 bits by which a key is stored and indexed, as a decimal text of a signed whole number: the first 16 digits
 * of its SHA-256. Two among ten million keys coincide by chance once in some 400,000 installations.
 * @param sha256 in hex
 */
export function keyNumber(sha256: string): string {
  return BigInt.asIntN(64, BigInt(`0x${sha256.slice(0, 16)}`)).toString();
}
