import { all, isNumber, isText, listOf, oneOf, shape, textThat, type Check } from "./check.ts";
import { checkActivity } from "./checkActivity.ts";
import { checkActor, checkAgent, checkAuthority, checkGroup } from "./checkAgent.ts";
import { checkContext, checkStatementRef } from "./checkContext.ts";
import { checkResult } from "./checkResult.ts";
import { isIri, isLanguageMap, isMediaType, isUuid } from "./formats.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { isTimestamp } from "./timestamp.ts";
import type { XapiVersion } from "./xapiVersion.ts";

export const voided = "http://adlnet.gov/expapi/verbs/voided";

const isVerb = shape({ id: isIri, display: isLanguageMap }, ["id"]);

const isAttachment: Check = all(
  shape(
    {
      usageType: isIri,
      display: isLanguageMap,
      description: isLanguageMap,
      contentType: isMediaType,
      length: isNumber,
      sha2: isText,
      fileUrl: isIri,
    },
    ["usageType", "display", "contentType", "length", "sha2"],
  ),
  (value, at) =>
    isJsonObject(value) && Number.isInteger(value["length"]) && Number(value["length"]) >= 0
      ? undefined
      : `${at}.length must be a whole number of octets`,
);

/** What statements and the statements within them have in common. */
const common = (version: XapiVersion) => ({
  actor: checkActor,
  verb: isVerb,
  result: checkResult,
  context: checkContext(version),
  timestamp: isTimestamp,
  attachments: listOf(isAttachment),
});

const plainObject: Check = (value, at) => {
  const type = isJsonObject(value) ? value["objectType"] : undefined;
  if (type === undefined || type === "Activity") return checkActivity(value, at);
  if (type === "Agent") return checkAgent(value, at);
  if (type === "Group") return checkGroup(value, at);
  if (type === "StatementRef") return checkStatementRef(value, at);
  return `${at}.objectType is not known`;
};

const subStatement = (version: XapiVersion): Check =>
  all(
    shape({ objectType: oneOf("SubStatement"), object: plainObject, ...common(version) }, [
      "objectType",
      "actor",
      "verb",
      "object",
    ]),
    whatBelongsTogether,
  );

const statementShape = (version: XapiVersion): Check => {
  const isSubStatement = subStatement(version);
  return shape(
    {
      ...common(version),
      id: isUuid,
      object: (value, at) =>
        isJsonObject(value) && value["objectType"] === "SubStatement"
          ? isSubStatement(value, at)
          : plainObject(value, at),
      stored: isTimestamp,
      authority: checkAuthority,
      version: textThat((text) => versions[version].test(text), "a version of xAPI that the request speaks"),
    },
    ["actor", "verb", "object"],
  );
};

const versions: Readonly<Record<XapiVersion, RegExp>> = {
  "1.0.3": /^1\.0(?:\.\d+)?$/,
  "2.0.0": /^(?:1|2)\.0(?:\.\d+)?$/,
};

/** Revision and platform are of activities alone, and only a statement can be voided. */
function whatBelongsTogether(value: unknown, at: string): string | undefined {
  const statement = value as JsonObject; // its shape was checked first
  const { object, context, verb } = statement;
  const type = isJsonObject(object) ? (object["objectType"] ?? "Activity") : undefined;
  if (isJsonObject(context) && type !== "Activity") {
    const astray = ["revision", "platform"].find((key) => Object.hasOwn(context, key));
    if (astray !== undefined) return `${at}.context.${astray} is only for statements on an activity`;
  }
  if (isJsonObject(verb) && verb["id"] === voided && type !== "StatementRef") {
    return `${at} voids something, so its object must be a StatementRef`;
  }
  return undefined;
}

const byVersion: Readonly<Record<XapiVersion, Check>> = {
  "1.0.3": all(statementShape("1.0.3"), whatBelongsTogether),
  "2.0.0": all(statementShape("2.0.0"), whatBelongsTogether),
};

/**
 * What is wrong with a statement, as the specification's MUSTs have it.
 * Sources: xAPI 1.0.3, part two (ADL, 2016); IEEE 9274.1.1-2023 (xAPI 2.0).
 */
export function checkStatement(version: XapiVersion): Check {
  return byVersion[version];
}
