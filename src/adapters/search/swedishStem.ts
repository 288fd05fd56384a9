/**
 * The beginning of a Swedish word that its forms share: "medarbetarna" and "medarbetare" become "medarbet". After the
 * first two steps of the Swedish stemmer of Snowball (M. F. Porter 2001, snowballstem.org), without its exceptions,
 * which a search by beginnings does not need. Its third step would make one of "jobbigt" and "jobb".
 * @param word in small letters
 */
export function swedishStem(word: string): string {
  const start = shortestStem(word);
  const cut = (text: string, ending: string | undefined, keep = 0) =>
    ending === undefined ? text : text.slice(0, keep - ending.length || undefined);
  const endIn = (text: string, endings: readonly string[]) =>
    endings.find((one) => text.length - one.length >= start && text.endsWith(one));
  const inflected = endIn(word, inflections);
  const isPlainS = inflected === undefined && word.length > start && /[bcdfghjklmnoprtvy]s$/.test(word);
  const plain = isPlainS ? word.slice(0, -1) : cut(word, inflected);
  return cut(plain, endIn(plain, pairs), 1);
}

/** Longest first. */
const inflections = [
  ..."heterna hetens ornas ernas anden andes andet arens arnas heten heter arna erna orna ande arne aste".split(
    " ",
  ),
  ..."aren ades erns ade are ern ens het ast ad en et ar er or as es at a e".split(" "),
].toSorted((one, other) => other.length - one.length);

/** Of these the second letter is taken. */
const pairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

/** Nothing is taken from before the first consonant that follows a vowel, nor from the first three letters. */
function shortestStem(word: string): number {
  const found = /[aeiouyåäö][^aeiouyåäö]/.exec(word);
  return found === null ? word.length : Math.max(3, found.index + 2);
}
