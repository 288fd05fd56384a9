import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isInsideAddress } from "./insideAddress.ts";

describe("an address of the own network", () => {
  it("is told from one on the open internet, in both versions and however it is wrapped", () => {
    const own = [
      "127.0.0.1",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "0.0.0.0",
      "224.0.0.1",
      "255.255.255.255",
      "::1",
      "::",
      "fe80::1",
      "fd00::1",
      "ff02::1",
      "::ffff:127.0.0.1",
      "::ffff:8.8.8.8",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
      "2001:db8::1",
    ];
    assert.deepEqual(
      own.filter((address) => !isInsideAddress(address)),
      [],
    );
    const open = ["8.8.8.8", "172.32.0.1", "193.10.0.1", "2a00:801:f0::1", "2606:4700::1111"];
    assert.deepEqual(open.filter(isInsideAddress), []);
  });
});
