import MiniSearch, { type SearchResult } from "minisearch";
import {
  searchFields,
  type FoundText,
  type IndexTexts,
  type SearchableText,
  type SearchField,
} from "../../domain/learning/textSearch.ts";
import { swedishStem } from "./swedishStem.ts";

/** A word found in a title or a keyword tells more than one in the text. */
const boost = { title: 4, keywords: 4, summary: 2, text: 1 };

/** A search at least this far below the best tells of nothing that was asked for. */
const leastShareOfBest = 0.12;

/** Words so common that they tell nothing; what is left when all are taken away is searched as it stands. */
const empty = {
  sv: new Set(
    "och i att en ett det som pa av for med till den har de inte om jag ar var sig vi man du min mig hur vad nar ska vill kan blir bli gor gora far".split(
      " ",
    ),
  ),
  en: new Set(
    "and in to a an the of for with on is are be i my me we you it that how what when do does".split(" "),
  ),
};

/** Full-text search by MiniSearch: forms of a word, beginnings of it, and slips in longer words. */
export const indexByMiniSearch: IndexTexts = (texts, language) => {
  const toTerm = language === "sv" ? (word: string) => fold(swedishStem(word.toLowerCase())) : fold;
  const byKey = new Map(texts.map((text) => [keyOf(text), text]));
  const index = new MiniSearch<SearchableText>({
    idField: "key",
    fields: [...searchFields],
    extractField: (text, field) =>
      field === "key" ? keyOf(text) : wordsIn(text, field as SearchField).join(" "), // of the fields above
    tokenize,
    processTerm: toTerm,
    searchOptions: {
      boost,
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 10 ? 2 : term.length >= 5 ? 1 : false),
      weights: { fuzzy: 0.2, prefix: 0.5 },
    },
  });
  index.addAll(texts);
  return (query) => {
    const words = tokenize(query);
    const telling = words.filter((word) => !empty[language].has(fold(word)));
    const results = index.search((telling.length > 0 ? telling : words).join(" "));
    const best = results[0]?.score ?? 0;
    return results
      .filter(({ score }) => score >= best * leastShareOfBest)
      .flatMap((result) => {
        const found = byKey.get(String(result.id));
        return found === undefined ? [] : [{ found, because: reasons(found, result, toTerm) }];
      });
  };
};

function keyOf({ kind, id }: SearchableText): string {
  return `${kind} ${id}`;
}

function wordsIn(text: SearchableText, field: SearchField): readonly string[] {
  return field === "keywords" ? text.keywords : [text[field]];
}

function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Small letters without accents and rings, so that "forandring" finds "förändring". */
function fold(word: string): string {
  return word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Where the words were found, as they stand there: MiniSearch tells terms, and readers want words. */
function reasons(
  text: SearchableText,
  { match }: SearchResult,
  toTerm: (word: string) => string,
): FoundText["because"] {
  return searchFields.flatMap((field) => {
    const terms = Object.keys(match).filter((term) => match[term]?.includes(field));
    const phrases = wordsIn(text, field).flatMap((phrase) =>
      field === "keywords" ? [phrase] : tokenize(phrase),
    );
    const words = terms.flatMap(
      (term) => phrases.find((phrase) => tokenize(phrase).some((word) => toTerm(word) === term)) ?? [],
    );
    return words.length === 0 ? [] : [{ field, words: [...new Set(words)] }];
  });
}
