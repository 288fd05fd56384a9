import type { FileSaid } from "../domain/authoring/fileSentences.ts";
import type { CourseFields } from "../domain/authoring/courseFields.ts";
import type { OwnWork, WorkFiles, WorkKind } from "../domain/authoring/ownWork.ts";
import type { BadgeSigner } from "../domain/badge/badgePort.ts";
import type { Dialogue, DialogueScript } from "../domain/dialogue/dialogue.ts";
import type { DialogueSaid } from "../domain/dialogue/dialogueSentences.ts";
import type { Playthrough, Stories } from "../domain/dialogue/playthrough.ts";
import type { StoryPlace } from "../domain/dialogue/storyMap.ts";
import type { CourseSurroundings } from "../domain/learning/checkCourse.ts";
import type { CourseSaid } from "../domain/learning/courseSentences.ts";
import type { LocalText } from "../domain/shared/localText.ts";
import type { Result } from "../domain/shared/result.ts";
import type { Framework } from "../domain/competence/framework.ts";
import type { PackageShelf } from "../domain/coursepackage/packageShelf.ts";
import type { NeedRules } from "../domain/competence/rules.ts";
import type { ActivityCatalogue } from "../domain/learning/activity.ts";
import type { Course } from "../domain/learning/course.ts";
import type { IndexTexts } from "../domain/learning/textSearch.ts";
import type { Tool } from "../domain/learning/tool.ts";
import type { Introduction } from "../domain/onboarding/introduction.ts";
import type { ScheduleCard } from "../domain/learning/spacing.ts";
import type { Json } from "../domain/lrs/json.ts";
import type { Typeset } from "../domain/records/reportDocument.ts";
import type { WriteWorkbook } from "../domain/records/sheet.ts";
import type { Instruments } from "../domain/survey/findInstrument.ts";
import type { ImportVocabulary } from "../domain/organisation/import/importVocabulary.ts";
import type { Sliced } from "../domain/organisation/import/inSlices.ts";
import type { CancelSignal, ReadTable } from "../domain/organisation/import/readTable.ts";
import type { TrainingPlanner } from "../domain/optimisation/trainingPlanPort.ts";
import type { Solver } from "../domain/optimisation/linearProgramme.ts";
import type { Database } from "../store/database.ts";
import type { Queue } from "../store/jobs/queue.ts";

/**
 * What use-cases may need from the world outside, given by the composition root. Each use-case names in its
 * first line the few it needs; clock and chance are among them, so that a test decides both.
 */
export interface Needs {
  readonly database: Database;
  readonly queue: Queue;
  /** The demonstration is on: people may be chosen without proof where everything is made up. */
  readonly demonstration: boolean;
  readonly now: () => Date;
  /** A random id (UUID v4): tells nothing. */
  readonly newId: () => string;
  /** A time-ordered id (UUID v7): for logs, never for anything that must not tell when. */
  readonly newOrderedId: () => string;
  /** A secret of 256 bits, as base64url. */
  readonly newSecret: () => string;
  /** SHA-256 as hex. */
  readonly hash: (content: string | Uint8Array) => string;
  /** HMAC-SHA-256 of a text under a key, as base64url. */
  readonly sign: (key: string, text: string) => string;
  readonly passwords: Passwords;
  readonly content: Content;
  /** Solves linear and integer programmes without holding up anything else. */
  readonly solver: Solver;
  /** Allocates training in a thread of its own. */
  readonly planner: TrainingPlanner;
  /** When a question that was answered is asked again. */
  readonly scheduleCard: ScheduleCard;
  /** Makes texts searchable, forgiving small slips. */
  readonly indexTexts: IndexTexts;
  readonly passkeys: Passkeys;
  /** Compiles and plays the stories of dialogues. */
  readonly stories: Stories;
  /** Reads courses and dialogues that an organisation writes itself. */
  readonly ownWorks: OwnWorks;
  /** Reads a file that somebody sends, whatever kind of table it is. */
  readonly readTable: ReadTable;
  /** What the headings and words of HR files mean. */
  readonly importVocabulary: ImportVocabulary;
  /** Runs a long computation in slices, so that others get their turn; undefined when it was cancelled. */
  readonly inSlices: <Value>(computation: Sliced<Value>, signal?: CancelSignal) => Promise<Value | undefined>;
  /** Undefined where no mail server is configured: pages say so, and offer printed codes. */
  readonly mail: Mail | undefined;
  readonly remoteLrs: RemoteLrs;
  readonly seals: Seals;
  /** Where people reach the installation; undefined: where a request came to, or the organisation's host. */
  readonly address?: string | undefined;
  readonly writeWorkbook: WriteWorkbook;
  readonly typeset: Typeset;
  /** Where courses that were bought lie as files. */
  readonly packages: PackageShelf;
  /** What a JSON web signature signs; undefined when it is none, or does not hold. */
  readonly readSignature: (signature: Uint8Array) => Json | undefined;
  /** Signs credentials that people take along, and checks them. */
  readonly badges: BadgeSigner;
}

/** Another learning record store, reached over the network. */
export interface RemoteLrs {
  /** The own network may be reached, and this machine without TLS. */
  readonly insideAllowed: boolean;
  ask(request: RemoteRequest): Promise<Result<RemoteAnswer, RemoteFault>>;
  /** Whether an address may be asked at all, by what its name leads to at present; nothing is sent. */
  mayAsk(url: string): Promise<Result<undefined, RemoteFault>>;
}

export interface RemoteRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface RemoteAnswer {
  readonly status: number;
  readonly text: string;
}

export type RemoteFault = "addressRefused" | "noSuchHost" | "noAnswer" | "badCertificate" | "redirects";

/** Keeps secrets that must be used again, so that the database alone does not tell them. */
export interface Seals {
  /** @param about what the secret is for: sealed for one thing it does not open for another */
  seal(text: string, about: string): string;
  /** @returns undefined when it was sealed by another key, or for another thing */
  open(sealed: string, about: string): string | undefined;
}

/** A letter by e-mail, the same in plain text and as HTML. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same when a letter is sent again, so that a program can see that it is (RFC 5322 section 3.6.4). */
  readonly messageId?: string;
  /** Where letters of this kind are ended without signing in (RFC 8058). */
  readonly unsubscribe?: string;
  /** For the reader's calendar (RFC 6047). */
  readonly calendar?: { readonly method: "REQUEST" | "CANCEL"; readonly content: string };
}

export interface Mail {
  /** The address that letters come from. */
  readonly from: string;
  /** @returns false when the address was refused; throws when the mail server cannot be reached or refuses us */
  send(letter: Letter): Promise<boolean>;
}

/** What experts wrote: read from content/ at the start, and checked then. */
export interface Content extends Instruments {
  readonly frameworks: readonly Framework[];
  readonly catalogue: ActivityCatalogue;
  readonly needRules: NeedRules;
  readonly introduction: Introduction;
  readonly courses: readonly Course[];
  readonly tools: readonly Tool[];
  readonly dialogues: readonly DialogueScript[];
}

export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}

/** What is wrong with a text that somebody writes in the browser. Lines count from 1. */
export interface WorkFault {
  readonly file: string;
  readonly line: number;
  /** In English, where `said` is undefined. */
  readonly message: string;
  readonly said?: FileSaid | CourseSaid | DialogueSaid | undefined;
}

/** A dialogue as its checks found it. */
export interface CheckedDialogue {
  /** What must be mended before it can be published. */
  readonly faults: readonly WorkFault[];
  /** What is asked of a dialogue that comes with the product, and is advice to others. */
  readonly advice: readonly WorkFault[];
  /** Undefined where there are faults. */
  readonly script: DialogueScript | undefined;
  /** The story's places and the ways between them, as far as they can be read. */
  readonly map: readonly StoryPlace[];
}

/** A draft as it is played, in front of who stands in its manifest. */
export interface PlayedDraft {
  readonly dialogue: Dialogue;
  readonly choices: readonly string[];
  readonly played: Playthrough;
}

/** Port: the same checks for what an organisation writes itself as for what comes with the product. */
export interface OwnWorks {
  /** The files to begin from, under a title: a template, or one of our own works by its id, which must exist. */
  open(kind: WorkKind, from: string | undefined, title: string): Promise<WorkFiles>;
  /** What a draft calls itself in Swedish; undefined where that cannot be read. */
  titleIn(kind: WorkKind, files: WorkFiles): string | undefined;
  /** @returns undefined where a file above its steps cannot be read, or holds what no field can show */
  filesToFields(files: WorkFiles): CourseFields | undefined;
  /** The files with what is written in fields; comments and what no field shows stay. */
  fieldsToFiles(work: Pick<OwnWork, "id" | "files">, fields: CourseFields): WorkFiles;
  readCourse(
    files: WorkFiles,
    around: (frameworkId: string) => CourseSurroundings | undefined,
  ): Result<Course, readonly WorkFault[]>;
  /** Walks every choice, in a thread of its own that is ended when it takes too long. */
  readDialogue(
    files: WorkFiles,
    competencies: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<CheckedDialogue | "tooSlow">;
  /** Plays a draft through some choices, with the same bounds. */
  playDraft(
    files: WorkFiles,
    language: keyof LocalText,
    choices: readonly string[],
  ): Promise<Result<PlayedDraft, "notPlayable">>;
}

/** Where a passkey is made or used, as the browser names it: it works there alone. */
export interface Site {
  readonly origin: string;
  readonly host: string;
}

/** What a browser answered when it was asked to make or use a passkey; nothing in it is trusted yet. */
export interface PasskeyAnswer {
  readonly challenge: string;
  readonly credentialId: string;
  readonly response: unknown;
}

/** Passkeys by the Web Authentication standard (W3C, level 3); the person is always verified by the device. */
export interface Passkeys {
  /** What the browser is to be asked, as JSON, when a passkey is made. */
  offerCreation(wish: PasskeyWish): Promise<object>;
  offerUse(site: Site, challenge: string): Promise<object>;
  /** Reads an answer; undefined when it is none. */
  read(text: string): PasskeyAnswer | undefined;
  verifyCreation(site: Site, answer: PasskeyAnswer): Promise<MadePasskey | undefined>;
  /** @returns the new count of uses, or undefined when the signature is not the passkey's */
  verifyUse(site: Site, answer: PasskeyAnswer, passkey: MadePasskey): Promise<number | undefined>;
}

export interface PasskeyWish {
  readonly site: Site;
  readonly challenge: string;
  readonly organisation: string;
  readonly person: string;
  readonly accountName: string;
  readonly displayName: string;
  /** Ids of passkeys the person has: a device that holds one is not asked for another. */
  readonly held: readonly string[];
}

export interface MadePasskey {
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}
