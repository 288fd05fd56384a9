import type { BadgeSigner } from "../../domain/badge/badgePort.ts";

const signer = async () => (await import("./signedBadges.ts")).signedBadges;

/** Loads what signs the first time that something is signed: most starts never need it. */
export const badgesWhenAsked: BadgeSigner = {
  makeKey: async () => (await signer()).makeKey(),
  sign: async (badge, key, at) => (await signer()).sign(badge, key, at),
  check: async (badge, at) => (await signer()).check(badge, at),
};
