import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettings } from "./readSettings.ts";

describe("the settings", () => {
  it("are those of one machine for one person to try it on, unless told otherwise", () => {
    const { dataFolder, ...rest } = readSettings({});
    assert.match(dataFolder, /[\\/]data$/);
    assert.deepEqual(rest, {
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      demonstration: true,
      address: undefined,
      contentOrigin: undefined,
      contentPort: undefined,
      behindProxy: false,
      forwardsInside: false,
      sealKey: undefined,
      mail: undefined,
    });
  });

  it("are read from the environment, and an empty one is none", () => {
    const settings = readSettings({
      PORT: "8080",
      LEDSTJARNA_ADDRESS: "https://ledstjarna.norrvik.se/",
      LEDSTJARNA_PROXY: "yes",
      LEDSTJARNA_DEMONSTRATION: "no",
      LEDSTJARNA_DATABASE_URL: "",
    });
    assert.equal(settings.port, 8080);
    assert.equal(settings.address, "https://ledstjarna.norrvik.se");
    assert.equal(settings.behindProxy, true);
    assert.equal(settings.demonstration, false);
    assert.equal(settings.databaseUrl, undefined);
  });

  it("show packages of courses at another host than the product", () => {
    const LEDSTJARNA_CONTENT_ORIGIN = "https://kurser.norrvik.se";
    const settings = readSettings({ LEDSTJARNA_CONTENT_ORIGIN, LEDSTJARNA_CONTENT_PORT: "3100" });
    assert.deepEqual([settings.contentOrigin, settings.contentPort], [LEDSTJARNA_CONTENT_ORIGIN, 3100]);
    assert.throws(
      () => readSettings({ LEDSTJARNA_CONTENT_ORIGIN, LEDSTJARNA_ADDRESS: "https://kurser.norrvik.se:8443" }),
      /must have another host than LEDSTJARNA_ADDRESS/,
    );
  });

  it("that make no sense are refused with a sentence", () => {
    assert.throws(() => readSettings({ PORT: "many" }), /^Error: PORT is "many": it must be 0 to 65535\.$/);
    assert.throws(() => readSettings({ LEDSTJARNA_PROXY: "perhaps" }), /LEDSTJARNA_PROXY is "perhaps"/);
    assert.throws(() => readSettings({ LEDSTJARNA_SEAL_KEY: "secret" }), /LEDSTJARNA_SEAL_KEY must be 32/);
    assert.throws(() => readSettings({ LEDSTJARNA_SMTP_URL: "mail.norrvik.se" }), /must begin with smtp/);
    assert.throws(
      () => readSettings({ LEDSTJARNA_SMTP_URL: "smtp://mail.norrvik.se" }),
      /LEDSTJARNA_MAIL_FROM is missing/,
    );
    for (const address of ["ledstjarna.norrvik.se", "https://x/y", "javascript:alert(1)"])
      assert.throws(() => readSettings({ LEDSTJARNA_ADDRESS: address }), /LEDSTJARNA_ADDRESS is/, address);
  });
});
