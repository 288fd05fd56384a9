import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOfKind, type WorkFiles, type WorkKind } from "../../domain/authoring/ownWork.ts";
import { err } from "../../domain/shared/result.ts";
import type { OwnWorks } from "../../usecases/needs.ts";
import { readCourse } from "../content/readCourse.ts";
import type { StoryAnswers, StoryQuestion } from "../dialogue/storyQuestion.ts";
import { askThread } from "../threads/askThread.ts";
import { fieldsToFiles } from "./fieldsToFiles.ts";
import { filesToFields } from "./filesToFields.ts";
import { nameFiles } from "./nameFiles.ts";
import { titleIn } from "./titleIn.ts";

/** The largest of ours is walked in three seconds and 150 MB. */
const bounds = { milliseconds: 20_000, megabytes: 512 };

/** What an organisation writes, read with the checks of content/. @param folder where content/ stands */
export function startOwnWorks(folder: string, within = bounds): OwnWorks {
  const ask = <Kind extends StoryQuestion["kind"]>(question: StoryQuestion & { readonly kind: Kind }) =>
    askThread<StoryAnswers[Kind]>(new URL("../dialogue/storyThread.ts", import.meta.url), question, within);
  return {
    async open(kind, from, title) {
      const place =
        from === undefined ? join(folder, "templates", kind) : join(folder, foldersOfKind[kind], from);
      return nameFiles(kind, await openFiles(kind, place), title);
    },
    titleIn,
    filesToFields,
    fieldsToFiles,
    readCourse: (files, around) => {
      const english = files["en.md"]?.trim() ?? "";
      const swedish = files["sv.md"] ?? "";
      return readCourse(
        {
          folder: undefined,
          sv: ["sv.md", swedish],
          en: english === "" ? undefined : ["en.md", files["en.md"] ?? ""],
        },
        around,
      );
    },
    readDialogue: (files, competencies) =>
      ask({ kind: "check", files, competencies }).catch(() => "tooSlow" as const),
    playDraft: (files, language, choices) =>
      ask({ kind: "play", files, language, choices }).catch(() => err("notPlayable" as const)),
  };
}

const foldersOfKind = { course: "courses", dialogue: "dialogues" } as const;

async function openFiles(kind: WorkKind, folder: string): Promise<WorkFiles> {
  const texts = filesOfKind[kind].map(
    async (name) => [name, await readFile(join(folder, name), "utf8").catch(() => "")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
