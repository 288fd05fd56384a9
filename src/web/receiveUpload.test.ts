import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { err, ok } from "../domain/shared/result.ts";
import { receiveUpload, type ComingFile } from "./receiveUpload.ts";

function formWith(fields: Readonly<Record<string, string>>, file?: File): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append("file", file);
  return new Request("http://localhost/", { method: "POST", body });
}

async function measure({ bytes }: ComingFile) {
  let length = 0;
  for await (const piece of bytes) length += piece.byteLength;
  return ok(length);
}

describe("a form that brings a file", () => {
  it("hands the file on in pieces, and gives the fields on both sides of it", async () => {
    const file = new File([new Uint8Array(300_000)], "kurs å.zip");
    assert.deepEqual(await receiveUpload(formWith({ audience: "managers" }, file), measure), {
      ok: true,
      value: { fields: { audience: "managers" }, file: { name: "kurs å.zip", kept: 300_000 } },
    });
  });

  it("may bring none", async () => {
    const none = { ok: true, value: { fields: { a: "b" }, file: undefined } };
    assert.deepEqual(await receiveUpload(formWith({ a: "b" }), measure), none);
    assert.deepEqual(await receiveUpload(formWith({ a: "b" }, new File([], "")), measure), none);
  });

  it("ends as soon as the file is refused, however much would come", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(
          Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n'),
        ),
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: endless,
      duplex: "half",
    });
    const refuse = async ({ bytes }: ComingFile) => {
      for await (const piece of bytes) if (piece.byteLength > 0) return err("tooLarge");
      return ok(0);
    };
    assert.deepEqual(await receiveUpload(request, refuse), { ok: false, error: "tooLarge" });
    assert.ok(sent < 100, `${sent} pieces were read`);
  });

  it("is none where nothing like it was sent", async () => {
    const plain = new Request("http://localhost/", { method: "POST", body: "hello" });
    assert.deepEqual(await receiveUpload(plain, measure), { ok: false, error: "notAForm" });
  });
});
