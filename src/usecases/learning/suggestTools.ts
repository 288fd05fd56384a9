import { fittingTools, type ToolWish } from "../../domain/learning/fittingTools.ts";
import type { Tool } from "../../domain/learning/tool.ts";
import type { Needs } from "../needs.ts";

/** The tools that fit best what somebody has before them. Everybody may read every tool. */
export const suggestTools =
  ({ content }: Pick<Needs, "content">) =>
  (wish: ToolWish, atMost: number): readonly Tool[] =>
    fittingTools(content.tools, wish).slice(0, atMost);
