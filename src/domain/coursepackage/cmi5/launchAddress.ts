import { isAbsolute } from "./unitUrl.ts";

/**
 * The address at which a unit is opened: its own, with its own query, and the parameters of the launch after that
 * (cmi5 8.1).
 * @param root where the files of the package stand, ending with a slash
 */
export function launchAddress(
  root: string,
  url: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const [beforeFragment = "", ...fragment] = (isAbsolute(url) ? url : root + url.replace(/^\.\//, "")).split(
    "#",
  );
  const launch = Object.entries(parameters).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const joint = beforeFragment.includes("?") ? "&" : "?";
  const query = launch.length === 0 ? "" : joint + launch.join("&");
  return [beforeFragment + query, ...fragment].join("#");
}
