export interface ContentPlace {
  /** What the operator has said; undefined: nothing. */
  readonly origin: string | undefined;
  /** The port that serves packages on this machine. */
  readonly port: number;
}

const otherName: Readonly<Record<string, string>> = {
  localhost: "127.0.0.1",
  "127.0.0.1": "localhost",
};

/**
 * Where packages are shown to whoever asked at an address. On one's own machine it is the machine's other name: another
 * site to browsers, so that no cookie is shared, which ports alone don't do.
 * @returns undefined where it must be told in the settings and has not been
 */
export function contentOrigin({ origin, port }: ContentPlace, asked: string): string | undefined {
  if (origin !== undefined) return origin;
  const other = otherName[new URL(asked).hostname];
  return other && `http://${other}:${port}`;
}
