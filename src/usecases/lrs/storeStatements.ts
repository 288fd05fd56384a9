import { isSameStatement, receiveStatements, type ReceivedStatement } from "../../domain/lrs/newStatement.ts";
import { isJsonObject, type Json, type JsonObject, textOf, withoutKeys } from "../../domain/lrs/json.ts";
import type { XapiVersion } from "../../domain/lrs/xapiVersion.ts";
import { err, type Result } from "../../domain/shared/result.ts";
import type { StoredAttachment } from "../../store/lrs/attachment.ts";
import type { Needs } from "../needs.ts";
import { recordStatements } from "../recordStatements.ts";
import type { LrsClient } from "./openLrs.ts";

/** What a client sends: JSON, and the contents of attachments where it came in several parts. */
export interface SentStatements {
  readonly text: string;
  readonly version: XapiVersion;
  /** The id in the address of a PUT; the content must be one statement, with no other id. */
  readonly id: string | undefined;
  readonly parts: readonly StoredAttachment[];
}

export type StoreFailure =
  | { readonly kind: "refused"; readonly because: string }
  | { readonly kind: "forbidden"; readonly because: string }
  | { readonly kind: "conflict" };

type StoreNeeds = Pick<Needs, "database" | "newId" | "hash" | "readSignature">;

const signature = "http://adlnet.gov/expapi/attachments/signature";

/** Checks and stores statements, all or none. @returns their ids */
export const storeStatements =
  (needs: StoreNeeds) =>
  async (client: LrsClient, sent: SentStatements): Promise<Result<readonly string[], StoreFailure>> => {
    const refuse = (because: string) => err({ kind: "refused", because } as const);
    const received = receiveStatements(
      sent.text,
      sent.version,
      sent.id === undefined ? needs.newId : () => sent.id!,
    );
    if (!received.ok) return refuse(received.error);
    const statements = received.value;
    if (sent.id !== undefined && (statements.length !== 1 || statements[0]?.id !== sent.id)) {
      return refuse("the content is not one statement with the id of the address");
    }
    const fault = attachmentFault(needs, statements, sent.parts);
    if (fault !== undefined) return refuse(fault);
    return needs.database.asTenant(client.tenant, async (tx) => {
      const { owner, authority } = client;
      const { version, parts: attachments } = sent;
      const admitted = await client.guard?.(tx, statements, sent.id !== undefined);
      if (admitted?.ok === false) return err({ kind: "forbidden", because: admitted.error });
      const recorded = await recordStatements(needs)(tx, {
        owner,
        statements,
        attachments,
        authority,
        version,
        whatIsThere: "mustSayTheSame",
      });
      if (!recorded.ok) return err({ kind: "conflict" });
      await admitted?.value();
      return recorded;
    });
  };

/** Every attachment without an address must come with its content, nothing else may, and signatures must hold. */
function attachmentFault(
  { hash, readSignature }: Pick<Needs, "hash" | "readSignature">,
  statements: readonly ReceivedStatement[],
  parts: readonly StoredAttachment[],
): string | undefined {
  const contents = new Map(parts.map((part) => [part.sha2, part.content]));
  const named = new Set<string>();
  for (const { value } of statements) {
    for (const attachment of attachmentsOf(value)) {
      const sha2 = textOf(attachment["sha2"]);
      named.add(sha2);
      const content = contents.get(sha2);
      if (content === undefined) {
        if (attachment["fileUrl"] === undefined) return `the content of the attachment ${sha2} is missing`;
        continue;
      }
      if (sha2.length === 64 && hash(content) !== sha2.toLowerCase())
        return `the content of ${sha2} has another sum`;
      if (attachment["usageType"] !== signature) continue;
      const signed =
        attachment["contentType"] === "application/octet-stream" ? readSignature(content) : undefined;
      if (!isJsonObject(signed) || !isSameStatement(withoutAttachments(value), withoutAttachments(signed))) {
        return "the signature is none of this statement";
      }
    }
  }
  const extra = parts.find(({ sha2 }) => !named.has(sha2));
  return extra && `no attachment has the sum ${extra.sha2}`;
}

function attachmentsOf(statement: JsonObject): readonly JsonObject[] {
  const { attachments, object } = statement;
  const own = Array.isArray(attachments) ? attachments.filter((one: Json) => isJsonObject(one)) : [];
  const isWithin = isJsonObject(object) && object["objectType"] === "SubStatement";
  return isWithin ? [...own, ...attachmentsOf(object)] : own;
}

function withoutAttachments(statement: JsonObject): JsonObject {
  return withoutKeys(statement, ["attachments"]);
}
