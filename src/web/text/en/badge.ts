import type { BadgeTexts } from "../sv/badge.ts";

export const badge: BadgeTexts = {
  column: "Take along",
  take: "Digital credential",
  takeOf: (course) => `Digital credential for ${course}`,
  help: "A digital credential is a file that you keep when you change jobs. Anybody can check it, without asking us.",
  howChecked: "How a digital credential is checked",
  fileName: (course) => `Credential ${course}.json`,
  criteria: (steps) => `All ${steps} steps of the course are done and the questions in them answered.`,

  title: "Digital credentials",
  lead: (organisation) =>
    `Whoever has taken a course at ${organisation} can take along a credential as a file. Here you see whether one is genuine.`,
  checkTitle: "Check a credential",
  file: "The credential",
  fileHelp: "The file that you were given; its name ends in .json. It is read here and not kept.",
  check: "Check",
  noFile: "Choose the file with the credential.",
  tooLarge: "The file is too large to be a credential.",
  checked: {
    ours: (organisation) => `The credential is genuine. ${organisation} has signed it.`,
    others: (name) =>
      `The credential is as it was signed, but not by us. It says that it is from ${name}. Ask them whether the key below is theirs.`,
    expired: (day) => `It has run out. It was valid up to and including ${day}.`,
    changed: "The credential is not genuine. Something in it has been changed since it was signed.",
    notYet: "The credential is not valid yet.",
    notACredential: "The file is no credential that can be read.",
  },
  holder: "Name",
  achievement: "Course",
  awarded: "Done",
  validUntil: "Valid up to and including",
  noEnd: "until further notice",
  issuer: "Issuer",
  key: "Key",
  keysTitle: "Our keys",
  keysHelp:
    "Credentials are signed with one of these keys (Ed25519, as did:key). A credential with another key is not from us.",
  noKeys: "Nobody has taken a credential yet",
  noKeysHelp: "The key is made when the first credential is taken.",
  usedFrom: "Used from",
  usedUntil: "Until",
  inUse: "in use",
  changeKey: "Take a new key into use",
  changeKeyHelp:
    "Do so if somebody without right may have come at the database or a backup. Credentials that are issued already stay valid.",
  standardTitle: "For those who want to check by themselves",
  standard:
    "The credentials follow Open Badges 3.0 (1EdTech) and Verifiable Credentials 2.0 (W3C), with Data Integrity and eddsa-rdfc-2022. Other programs that follow the same standards can read them. Nothing in them has to be fetched from the net.",
};
