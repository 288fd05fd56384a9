import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PackageId } from "../coursePackage.ts";
import { courseActivity, unitNumber } from "./courseActivity.ts";
import { launchAddress } from "./launchAddress.ts";

describe("the id of a unit", () => {
  it("tells which one it is, and no other id does", () => {
    const { unit, block } = courseActivity(
      "https://a.example",
      "5b0e3b0c-7a54-4c7e-9f0b-2f3f7d0a1c11" as PackageId,
    ); // a package's
    assert.equal(unitNumber(unit(2)), 3);
    assert.equal(unitNumber(block(2)), undefined);
    assert.equal(unitNumber("https://example.org/unit/2"), undefined);
  });
});

describe("the address at which a unit opens", () => {
  it("has its own query first, then the parameters of the launch, and its fragment last", () => {
    const parameters = { endpoint: "https://a.example/xapi", actor: '{"x":1}' };
    const launch = "endpoint=https%3A%2F%2Fa.example%2Fxapi&actor=%7B%22x%22%3A1%7D";
    const root = "https://kurser.norrvik.se/paket/t/k/";
    assert.equal(launchAddress(root, "start.html", parameters), `${root}start.html?${launch}`);
    assert.equal(launchAddress(root, "./a/b.html?c=d#e", parameters), `${root}a/b.html?c=d&${launch}#e`);
    assert.equal(launchAddress(root, "https://b.example/x?y=z", {}), "https://b.example/x?y=z");
  });
});
