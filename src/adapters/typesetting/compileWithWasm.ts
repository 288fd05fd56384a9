import { readFile } from "node:fs/promises";
import type { TypesettingTask } from "./setInType.ts";

/** The number by which the compiler knows PDF among the forms it can give. */
const pdf = 1;
/** Diagnostics as objects. */
const structured = 1;

/**
 * Typst as WebAssembly, for machines that the native module does not exist for: about a second a report. The PDF is
 * tagged in the same way, but this build cannot be told to check it against PDF/UA-1, so the file does not claim it.
 * The compiler gets our fonts and no way to look for others: without them it would ask the network.
 */
export async function compileWithWasm(task: TypesettingTask): Promise<Uint8Array<ArrayBuffer>> {
  const typst = await import("@myriaddreamin/typst-ts-web-compiler");
  const wasm = new URL(import.meta.resolve("@myriaddreamin/typst-ts-web-compiler/wasm"));
  typst.initSync({ module: await readFile(wasm) });
  const fonts = new typst.TypstFontResolverBuilder();
  for (const font of task.fonts) fonts.add_raw_font(font);
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  compiler.set_fonts(await fonts.build());
  compiler.add_source("/report.typ", task.template);
  const made: unknown = compiler
    .snapshot(undefined, "/report.typ", [["report", task.data]])
    .get_artifact(pdf, structured);
  if (typeof made === "object" && made !== null && "result" in made && made.result instanceof Uint8Array)
    return new Uint8Array(made.result);
  throw new Error(`the report cannot be set: ${JSON.stringify(made)}`);
}
