import { readFile } from "node:fs/promises";
import type { ReportDocument } from "../../domain/records/reportDocument.ts";
import { compileNatively } from "./compileNatively.ts";
import { compileWithWasm } from "./compileWithWasm.ts";

/** What the compiler needs, all in memory: it looks for nothing on disk or elsewhere. */
export interface TypesettingTask {
  readonly template: string;
  readonly fonts: readonly Buffer[];
  /** JSON that the template reads: data, never markup. */
  readonly data: string;
  /** Seconds since 1970, so that the same report becomes the same bytes. */
  readonly madeAt: number;
}

const here = (name: string) => new URL(name, import.meta.url);

export async function setInType(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const task = await taskOf(document);
  return (await hasNativeCompiler()) ? compileNatively(task) : compileWithWasm(task);
}

/** The native module is an optional dependency: it exists for Linux on x64 alone. */
async function hasNativeCompiler(): Promise<boolean> {
  try {
    await import("@myriaddreamin/typst-ts-node-compiler");
    return true;
  } catch {
    return false;
  }
}

export async function taskOf(document: ReportDocument): Promise<TypesettingTask> {
  return {
    template: await readFile(here("./report.typ"), "utf8"),
    fonts: await Promise.all(
      ["400", "600", "700"].map((weight) => readFile(here(`./fonts/figtree-${weight}.ttf`))),
    ),
    data: JSON.stringify(document),
    madeAt: Math.floor(document.madeAt.getTime() / 1000),
  };
}
