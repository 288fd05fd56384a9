import type { JsonObject } from "./json.ts";

/**
 * The one entry of a language map that suits a reader: the first language understood that is there, exactly or by
 * its beginning (RFC 4647, lookup); else the first there is.
 * @param languages best first; `*` is any
 */
export function chooseLanguage(map: JsonObject, languages: readonly string[]): JsonObject {
  const tags = Object.keys(map);
  const chosen = languages.flatMap((language) => matching(tags, language.toLowerCase()) ?? [])[0] ?? tags[0];
  return chosen === undefined ? {} : { [chosen]: map[chosen]! };
}

function matching(tags: readonly string[], language: string): string | undefined {
  if (language === "*") return tags[0];
  const has = (wanted: string) => tags.find((tag) => tag.toLowerCase() === wanted);
  for (let wanted = language; wanted !== ""; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf("-")))) {
    const found = has(wanted) ?? tags.find((tag) => tag.toLowerCase().startsWith(`${wanted}-`));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The languages of an Accept-Language header, best first; those with quality 0 are left out. */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  const ranges = (header ?? "").split(",").flatMap((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
    return tag === "" ? [] : [{ tag, quality: quality === undefined ? 1 : Number(quality) }];
  });
  return ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
