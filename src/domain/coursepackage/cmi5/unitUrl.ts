import type { StructureRule } from "./structureFault.ts";

/** Names that the launch adds to the address of a unit (cmi5 8.1). */
const launchNames = ["endpoint", "fetch", "actor", "registration", "activityId"] as const;

// RFC 3986, 2: the characters that an address is written with.
const addressCharacters = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%\u00A0-\uD7FF\uE000-\uFFEF]+$/;

/** Does the address name a scheme? */
export function isAbsolute(url: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(url);
}

/** A relative address without query and fragment, decoded: the path of the file in the package. */
function fileOfUrl(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? "";
  try {
    return decodeURIComponent(path).replace(/^\.\//, "");
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with the address of a unit.
 * @param files paths in the package; undefined where the manifest came without files
 */
export function unitUrlFault(url: string, files: ReadonlySet<string> | undefined): StructureRule | undefined {
  if (!addressCharacters.test(url)) return "urlInvalid";
  const query = url.split("#")[0]?.split("?").slice(1).join("?") ?? "";
  const names = query.split("&").map((pair) => pair.split("=")[0]);
  if (launchNames.some((name) => names.includes(name))) return "parameterCollides";
  if (isAbsolute(url)) return /^https?:\/\/[^/?#]+/i.test(url) ? undefined : "urlScheme";
  if (!files) return "urlRelative";
  const file = fileOfUrl(url);
  return file !== undefined && files.has(file) ? undefined : "fileMissing";
}
