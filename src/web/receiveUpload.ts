import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { err, ok, type Result } from "../domain/shared/result.ts";

/** A file in a form, while it comes. */
export interface ComingFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Upload<Kept> {
  /** Text fields by name; the last of several. */
  readonly fields: Readonly<Record<string, string>>;
  /** What became of the file; undefined when none was chosen. */
  readonly file: { readonly name: string; readonly kept: Kept } | undefined;
}

const limits = { fields: 20, fieldSize: 10_000, files: 1, headerPairs: 50 };

/**
 * Reads a form that brings one file, which is handed on piece by piece as it comes and never held in memory. A refusal
 * of the file ends the reading at once.
 * @param keep takes the file
 */
export function receiveUpload<Kept, Refusal>(
  request: Request,
  keep: (file: ComingFile) => Promise<Result<Kept, Refusal>>,
): Promise<Result<Upload<Kept>, Refusal | "notAForm">> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data;.*boundary=/i.test(contentType))
    return Promise.resolve(err("notAForm"));
  const body = Readable.fromWeb(request.body);
  const form = new Busboy({ headers: { "content-type": contentType }, limits });
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let keeping: Promise<Result<Kept, Refusal>> | undefined;
    let name = "";
    const fail = (error: unknown) => {
      body.unpipe(form);
      reject(error instanceof Error ? error : new Error("the form broke off"));
    };
    form.on("field", (field, value) => (fields[field] = value));
    form.on("file", (_field, bytes, fileName) => {
      if (fileName === undefined || fileName === "") return void bytes.resume();
      name = fileName;
      keeping = keep({ name, bytes });
      keeping.then((kept) => {
        if (kept.ok) return;
        body.unpipe(form);
        resolve(kept);
      }, fail);
    });
    form.on("finish", () => {
      if (!keeping) return resolve(ok({ fields, file: undefined }));
      keeping.then(
        (kept) => resolve(kept.ok ? ok({ fields, file: { name, kept: kept.value } }) : kept),
        fail,
      );
    });
    form.on("error", () => resolve(err("notAForm")));
    body.on("error", fail);
    body.pipe(form);
  });
}
