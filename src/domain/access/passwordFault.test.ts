import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { passwordFault, type PasswordOwner } from "./passwordFault.ts";

const kim: PasswordOwner = {
  givenName: "Kim",
  familyName: "Lindström",
  email: "kim.lindstrom@norrvik.se",
  organisation: "Norrviks kommun",
};
const faultOf = (password: string) => passwordFault(password, kim);

describe("a password", () => {
  it("of four ordinary words will do, and so will any long string of one's own", () => {
    for (const password of [
      "tuff häst lampa moln",
      "J8#kq!2vTz9p",
      "havet var kallt i juni",
      "kommunen har gröna bänkar",
      "Kim gillar att cykla hem",
    ])
      assert.equal(faultOf(password), undefined, password);
  });

  it("has at least twelve signs, counted as a person counts them", () => {
    assert.equal(faultOf("tuff lampa!"), "tooShort");
    assert.equal(faultOf("tuff lampa 🌲"), undefined);
    assert.equal(faultOf("🌲🌲🌲🌲🌲🌲"), "tooShort");
  });

  it("is not so long that hashing it becomes an attack", () => {
    assert.equal(faultOf("ab cd ef gh ".repeat(20)), "tooLong");
  });

  it("is not one that everybody chooses, whatever digits stand around it", () => {
    for (const password of [
      "password1234",
      "Lösenord2026!",
      "Sommar2026!!!",
      "SommarSommar2026",
      "qwertyuiop12",
      "123456789012",
      "abcdefghijklm",
      "aaaaaaaaaaaa",
      "121212121212",
      "Välkommen123!",
      "HemligtLösenord1",
    ])
      assert.equal(faultOf(password), "tooCommon", password);
  });

  it("is not made of the owner's name, address or organisation", () => {
    for (const password of ["KimLindström12", "lindstrom-norrvik-2026", "Norrvik!2026!Kim"])
      assert.equal(faultOf(password), "tooPersonal", password);
  });
});
