import type { NamedLine, StoryOutline } from "../../domain/dialogue/checkStory.ts";

/** Lines of ink without their comments, so that a line keeps its number. */
export function sourceLines(source: string): readonly string[] {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, "");
  return source
    .replaceAll(/\/\*[^]*?\*\//g, blank)
    .replaceAll(/\/\/.*$/gm, "")
    .split("\n");
}

/** What stands in a story: knots with their stitches, choices with their ids, variables. */
export function outlineStory(source: string): StoryOutline {
  const knots: NamedLine[] = [];
  const choices: (NamedLine & { readonly words: number })[] = [];
  const variables: string[] = [];
  let knot = "";
  for (const [index, text] of sourceLines(source).entries()) {
    const line = index + 1;
    const [, marks, name = ""] = /^\s*(=+)\s*(?!function\s)([\p{L}\w]+)/u.exec(text) ?? [];
    if (marks !== undefined) knots.push({ id: marks.length > 1 ? name : `${knot}.${name}`, line });
    if (marks !== undefined && marks.length > 1) knot = name;
    for (const [, words = "", id = ""] of text.matchAll(/\[([^#\]]*)#\s*id:\s*([^\s\]#]+)/g))
      choices.push({ id, line, words: words.trim().split(/\s+/).length });
    const [, variable] = /^\s*VAR\s+(\w+)/.exec(text) ?? [];
    if (variable !== undefined) variables.push(variable);
  }
  return { knots, choices, variables };
}
