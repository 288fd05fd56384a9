import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../../domain/shared/result.ts";
import type { Content } from "../../usecases/needs.ts";
import type { ContentProblem } from "./contentProblem.ts";
import type { LanguageFiles } from "./languageFiles.ts";
import { readContent, type DialogueTexts } from "./readContent.ts";

/**
 * Reads the content folder: frameworks/<id>/framework.yaml, instruments/*.yaml, activities/catalogue.yaml,
 * rules/needs.yaml, introduction/introduction.yaml, dialogues/<id>/ with a manifest and a story in each language, and courses/<id>/ and
 * tools/<id>/ with sv.md, and en.md where there is one. Problems name files as content/… with their lines. A missing file is a defect and throws.
 */
export async function loadContent(folder: string): Promise<Result<Content, readonly ContentProblem[]>> {
  const open = async (path: string) =>
    [`content/${path}`, await readFile(join(folder, path), "utf8")] as const;
  const openDialogue = async (id: string): Promise<DialogueTexts> => {
    const [manifest, [, sv], [, en]] = await Promise.all([
      open(`dialogues/${id}/dialogue.yaml`),
      open(`dialogues/${id}/story.sv.ink`),
      open(`dialogues/${id}/story.en.ink`),
    ]);
    return { manifest, stories: { sv, en } };
  };
  const openLanguages = async (kind: string, name: string): Promise<LanguageFiles> => {
    const files = await namesIn(join(folder, kind, name));
    return {
      folder: name,
      sv: await open(`${kind}/${name}/sv.md`),
      en: files.includes("en.md") ? await open(`${kind}/${name}/en.md`) : undefined,
    };
  };
  const [frameworks, instruments, dialogues, courses, tools] = await Promise.all([
    namesIn(join(folder, "frameworks")),
    namesIn(join(folder, "instruments")),
    namesIn(join(folder, "dialogues")),
    namesIn(join(folder, "courses")),
    namesIn(join(folder, "tools")),
  ]);
  return readContent({
    frameworks: new Map(
      await Promise.all(frameworks.map((name) => open(`frameworks/${name}/framework.yaml`))),
    ),
    instruments: new Map(
      await Promise.all(
        instruments.filter((name) => name.endsWith(".yaml")).map((name) => open(`instruments/${name}`)),
      ),
    ),
    catalogue: await open("activities/catalogue.yaml"),
    needRules: await open("rules/needs.yaml"),
    introduction: await open("introduction/introduction.yaml"),
    courses: await Promise.all(courses.map((name) => openLanguages("courses", name))),
    tools: await Promise.all(tools.map((name) => openLanguages("tools", name))),
    dialogues: await Promise.all(dialogues.map(openDialogue)),
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith(".")).toSorted();
}
