import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { launchAddress } from "./launchAddress.ts";

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
