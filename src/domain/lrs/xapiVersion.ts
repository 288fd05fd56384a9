/** The versions of xAPI that are spoken here, as responses name them. */
export type XapiVersion = "1.0.3" | "2.0.0";

/**
 * The version that a request asks for: 1.0 and its patches are spoken as 1.0.3, 2.0 and its patches as 2.0.0.
 * @returns undefined when it is none of these, or there is none
 */
export function parseXapiVersion(header: string | undefined): XapiVersion | undefined {
  if (header !== undefined && /^1\.0(?:\.\d+)?$/.test(header)) return "1.0.3";
  return header !== undefined && /^2\.0(?:\.\d+)?$/.test(header) ? "2.0.0" : undefined;
}
