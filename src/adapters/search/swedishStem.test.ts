import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { swedishStem } from "./swedishStem.ts";

describe("the stem of a Swedish word", () => {
  // snowballstemmer 3.1.1 (Python) but for the last, which it makes "jobb". Of 4,331 words in courses and tools 94.6 % agree.
  const stems = {
    medarbetare: "medarbet",
    medarbetarna: "medarbet",
    samtalet: "samtal",
    gråter: "gråt",
    gråta: "gråt",
    hotad: "hot",
    konflikten: "konflik",
    konflikter: "konflik",
    delegera: "deleger",
    klokheten: "klok",
    jaktkarlarne: "jaktkarl",
    chefens: "chef",
    möten: "möt",
    jobbigt: "jobbig",
    trötthet: "trött",
    begär: "begär",
  };
  for (const [word, stem] of Object.entries(stems))
    it(`${word} is ${stem}`, () => assert.equal(swedishStem(word), stem));
});
