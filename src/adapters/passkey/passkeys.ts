import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { PasskeyAnswer, Passkeys } from "../../usecases/needs.ts";

const patience = 5 * 60_000;
/** COSE numbers of EdDSA, ES256 and RS256: what devices of today have between them. */
const algorithms = [-8, -7, -257];
const answerShape = z.object({
  id: z.string().min(1).max(2000),
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: z.string() }).loose(),
});
const clientDataShape = z.object({ challenge: z.string().min(1) });
const transportsShape = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10);

/** Loaded when somebody first uses a passkey: a third of all modules that the product would load at start. */
const library = () => import("@simplewebauthn/server");

export const passkeys: Passkeys = {
  offerCreation: async ({ site, challenge, organisation, person, accountName, displayName, held }) =>
    (await library()).generateRegistrationOptions({
      rpName: organisation,
      rpID: site.host,
      userID: new TextEncoder().encode(person),
      userName: accountName,
      userDisplayName: displayName,
      challenge: bytesOf(challenge),
      timeout: patience,
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: held.map((id) => ({ id })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    }),

  offerUse: async (site, challenge) =>
    (await library()).generateAuthenticationOptions({
      rpID: site.host,
      challenge: bytesOf(challenge),
      timeout: patience,
      userVerification: "required",
    }),

  read: readAnswer,

  async verifyCreation(site, { response, challenge }) {
    const { verifyRegistrationResponse } = await library();
    const verified = await orUndefined(() =>
      verifyRegistrationResponse({
        response: response as RegistrationResponseJSON, // the library checks each part and throws
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.host,
        requireUserVerification: true,
        supportedAlgorithmIDs: algorithms,
      }),
    );
    if (!verified?.verified) return undefined;
    const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
    const named = transportsShape.safeParse(transports);
    return { id, publicKey: Uint8Array.from(publicKey), counter, transports: named.data ?? [] };
  },

  async verifyUse(site, { response, challenge }, { id, publicKey, counter }) {
    const { verifyAuthenticationResponse } = await library();
    const verified = await orUndefined(() =>
      verifyAuthenticationResponse({
        response: response as AuthenticationResponseJSON, // as above
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.host,
        credential: { id, publicKey, counter },
        requireUserVerification: true,
      }),
    );
    return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
  },
};

function readAnswer(text: string): PasskeyAnswer | undefined {
  const answer = answerShape.safeParse(parseJson(text));
  if (!answer.success) return undefined;
  const clientData = Buffer.from(answer.data.response.clientDataJSON, "base64url").toString();
  const said = clientDataShape.safeParse(parseJson(clientData));
  if (!said.success) return undefined;
  return { challenge: said.data.challenge, credentialId: answer.data.id, response: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The library throws when an answer is not what was asked for: to us that is an expected failure. */
async function orUndefined<Value>(verify: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64url, "base64url"));
}
