import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkEntries, type ArchiveEntry } from "./checkEntries.ts";
import { packageLimits } from "./packageLimits.ts";

const entry = (name: string, rest: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  name,
  isLink: false,
  isEncrypted: false,
  packed: 10,
  unpacked: 20,
  ...rest,
});
const refusalOf = (...entries: readonly ArchiveEntry[]) => {
  const checked = checkEntries(entries);
  return checked.ok ? undefined : checked.error;
};

describe("the entries of an archive", () => {
  it("are planned by their place, folders left out", () => {
    assert.deepEqual(checkEntries([entry("bilder/"), entry("bilder/a.svg"), entry("cmi5.xml")]), {
      ok: true,
      value: [
        { place: 1, path: "bilder/a.svg", bytes: 20 },
        { place: 2, path: "cmi5.xml", bytes: 20 },
      ],
    });
  });

  it("are refused all when one is not safe", () => {
    assert.deepEqual(refusalOf(entry("cmi5.xml"), entry("../x")), {
      kind: "unsafeName",
      name: "../x",
      because: "traversal",
    });
    assert.deepEqual(refusalOf(entry("passwd", { isLink: true })), {
      kind: "unsafeName",
      name: "passwd",
      because: "link",
    });
    assert.deepEqual(refusalOf(entry("a", { isEncrypted: true })), { kind: "encrypted", name: "a" });
  });

  it("are refused when two would be one file, also where file systems know no capitals", () => {
    assert.equal(refusalOf(entry("Start.html"), entry("start.html"))?.kind, "unsafeName");
    assert.equal(refusalOf(entry("a"), entry("a/b"))?.kind, "unsafeName");
    assert.equal(refusalOf(entry("a/b"), entry("a"))?.kind, "unsafeName");
    assert.equal(refusalOf(entry("a/"), entry("a/"), entry("a/b")), undefined);
  });

  it("are refused when they would fill the disk", () => {
    const { unpacked, ratio, ratioFrom, entries } = packageLimits;
    const film = (bytes: number) => entry(`film-${bytes}.mp4`, { packed: bytes, unpacked: bytes });
    assert.equal(refusalOf(film(unpacked)), undefined);
    assert.deepEqual(refusalOf(film(unpacked), entry("one-more")), { kind: "unpacksTooLarge" });
    const tight = entry("zeros", { packed: ratioFrom / ratio - 1, unpacked: ratioFrom });
    assert.deepEqual(refusalOf(tight), { kind: "bomb", name: "zeros" });
    assert.equal(refusalOf({ ...tight, packed: ratioFrom / ratio }), undefined);
    const many = Array.from({ length: entries + 1 }, (_, place) => entry(`f${place}`));
    assert.deepEqual(refusalOf(...many), { kind: "tooManyFiles" });
  });
});
