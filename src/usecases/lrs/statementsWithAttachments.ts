import type { StoredAttachment } from "../../store/lrs/attachment.ts";
import { writeMultipart } from "./writeMultipart.ts";

const boundary = "ledstjarna-attachments-7f1b0c52";

/** A body of statements with the contents of their attachments, and what it is (xAPI 1.0.3, part three, 1.5.2). */
export function statementsWithAttachments(
  json: string,
  attachments: readonly StoredAttachment[],
): { readonly contentType: string; readonly body: Uint8Array<ArrayBuffer> } {
  const first = {
    headers: new Map([["Content-Type", "application/json"]]),
    content: new TextEncoder().encode(json),
  };
  const parts = attachments.map(({ sha2, contentType, content }) => ({
    headers: new Map([
      ["Content-Type", contentType],
      ["Content-Transfer-Encoding", "binary"],
      ["X-Experience-API-Hash", sha2],
    ]),
    content,
  }));
  return {
    contentType: `multipart/mixed; boundary=${boundary}`,
    body: writeMultipart([first, ...parts], boundary),
  };
}
