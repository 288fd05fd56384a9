import { isText, mapOf, textThat } from "./check.ts";

/** RFC 3987: a scheme, a colon, and something without space; relative references are none. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** RFC 5646, as far as its form goes: a language, then script, region, variants, extensions, private use. */
const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$|^x(?:-[a-z0-9]{1,8})+$|^i-[a-z]+$/i;
/** ISO 8601: weeks alone, or years, months, days and a time with at least one part. */
const duration =
  /^P(?:\d+(?:[.,]\d+)?W|(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;
/** RFC 2045: type/subtype and parameters. */
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*[\w-]+=(?:"[^"]*"|[^\s;]+))*$/;

export const isIri = textThat((text) => iri.test(text), "an absolute IRI");
export const isUuid = textThat((text) => uuid.test(text), "a UUID");
export const isLanguageTag = textThat((text) => languageTag.test(text), "a language tag (RFC 5646)");
export const isDuration = textThat((text) => duration.test(text), "an ISO 8601 duration");
export const isMediaType = textThat((text) => mediaType.test(text), "a media type");
export const isMailbox = textThat((text) => /^mailto:[^\s@]+@[^\s@]+$/.test(text), "a mailto IRI");
export const isSha1 = textThat((text) => /^[0-9a-f]{40}$/i.test(text), "a SHA-1 sum in hex");
export const isLanguageMap = mapOf((key) => languageTag.test(key), "a language tag (RFC 5646)", isText);
/** Anything at all by IRI. */
export const isExtensions = mapOf(
  (key) => iri.test(key),
  "an absolute IRI",
  () => undefined,
);
