/** What a SCO has told, by the names of its data model. */
export type Cmi = Readonly<Record<string, string>>;

/** What the page gives the player (src/web/coursepackage/playerData.ts writes it). */
export interface PlayData {
  readonly cmi: Cmi;
  /** Of the last message that the server has. */
  readonly sequence: number;
  /** Where messages go. */
  readonly tell: string;
  /** Where another part is asked for. */
  readonly move: string;
  readonly unitUrl: string;
  /** The part speaks to a run-time; one that doesn't is done when it has been shown. */
  readonly speaks: boolean;
  readonly next: number | null;
  readonly previous: number | null;
  /** Places of parts by the identifiers that a course asks for them with. */
  readonly targets: Readonly<Record<string, number>>;
  readonly back: string;
  readonly words: Readonly<Record<"saving" | "saved" | "lost" | "elsewhere" | "gone" | "refused", string>>;
}

export function readPlayData(): PlayData {
  return JSON.parse(document.getElementById("play")?.textContent ?? "") as PlayData; // the page wrote it
}
