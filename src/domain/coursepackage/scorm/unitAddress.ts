import { err, ok, type Result } from "../../shared/result.ts";
import type { ScormRule } from "./scormFault.ts";

/**
 * The address of what a resource launches, relative to the root of the package, with the parameters of its item
 * (SCORM 2004 CAM 3.4.1.4: how the two are joined).
 * @param base what `xml:base` says around it
 * @param files paths in the package
 */
export function unitAddress(
  { base, href, parameters }: { readonly base: string; readonly href: string; readonly parameters: string },
  files: ReadonlySet<string>,
): Result<string, ScormRule> {
  const whole = base === "" || base.endsWith("/") ? base + href : `${base}/${href}`;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:|^\/\//.test(whole)) return err("hrefElsewhere");
  const [, written = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(whole.replaceAll("\\", "/")) ?? [];
  const path = resolved(written);
  if (path === undefined) return err("hrefOutside");
  const found = [path, decoded(path)].find((one) => files.has(one.normalize("NFC")));
  if (found === undefined) return err("fileMissing");
  const address = found.split("/").map(encodeURIComponent).join("/");
  return ok(withParameters(address + rest, parameters));
}

function resolved(path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a percent sign of the file's own name
  }
}

function withParameters(address: string, parameters: string): string {
  const bare = parameters.replace(/^[?&]+/, "");
  if (bare === "") return address;
  if (bare.startsWith("#")) return address.includes("#") ? address : address + bare;
  const [before = "", ...fragment] = address.split("#");
  return [before + (before.includes("?") ? "&" : "?") + bare, ...fragment].join("#");
}
