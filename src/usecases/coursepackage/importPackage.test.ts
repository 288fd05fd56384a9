import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { packageOf, structureOf, unitOf } from "../../../test/coursepackage/tinyCourse.ts";
import { zipOf, type ZipEntry } from "../../../test/coursepackage/zipOf.ts";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { directPackage, offerPackage, withdrawPackage } from "./changePackage.ts";
import { importPackage, receivePackage } from "./importPackage.ts";
import { listPackages } from "./listPackages.ts";
import { noteCallOut } from "./noteCallOut.ts";
import { readPackage } from "./readPackage.ts";
import { readPackageFile } from "./readPackageFile.ts";
import { launchUnit } from "./launchUnit.ts";

for (const engine of engines) {
  describe(`a package that somebody else has made, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let kim: Actor;
    let managersOnly: PackageId;

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      kim = await world.addActor();
    });
    after(() => world.close());

    async function bringIn(file: Buffer, actor = hr, audience = "everybody") {
      const received = await receivePackage(world.needs)(actor, piecesOf(file));
      if (!received.ok) return received;
      const written = { fileName: "samtal.zip", audience, programsMayRead: false };
      return importPackage(world.needs)(actor, received.value, written);
    }
    async function refusalOf(file: Buffer) {
      const before = filesOnShelf(world);
      const done = await bringIn(file);
      assert.deepEqual(filesOnShelf(world), before, "nothing of a refused package is kept");
      assert.ok(!done.ok);
      return done.error;
    }
    const open = (actor: Actor) =>
      launchUnit(world.needs)(
        actor,
        managersOnly,
        { unit: 0, mode: "Normal", languages: ["sv", "en"] },
        {
          files: (ticket) => `http://content/${ticket}/`,
          fetch: (secret) => `http://content/key/${secret}`,
          endpoint: "http://content/xapi",
          back: "http://product/back",
        },
      );
    async function ticketOf(actor: Actor): Promise<string> {
      const opened = await open(actor);
      assert.ok(opened.ok);
      return new URL(opened.value).pathname.split("/")[1] ?? "";
    }
    const archive = (...entries: readonly ZipEntry[]) => packageOf(undefined, entries);

    it("is HR's to bring in", async () => {
      assert.deepEqual(await bringIn(packageOf(), kim), { ok: false, error: "notAllowed" });
    });

    it("is unpacked to a folder of its own, and offered to those it is for", async () => {
      const done = await bringIn(packageOf(), hr, "managers");
      assert.ok(done.ok);
      managersOnly = done.value;
      assert.deepEqual(await listPackages(world.needs)(kim), { packages: [], mayHandle: false });
      const chief = await world.addActor({ leads: [world.tenant as never] });
      const { packages } = await listPackages(world.needs)(chief);
      assert.deepEqual(
        packages.map(({ package: one, standing }) => [one.title[0]?.text, one.kind, one.bytes > 0, standing]),
        [["Samtal som leder framåt", "cmi5", true, "notBegun"]],
      );
      assert.deepEqual(await readPackage(world.needs)(kim, managersOnly), {
        ok: false,
        error: "noSuchPackage",
      });
      assert.ok((await directPackage(world.needs)(hr, managersOnly, "everybody")).ok);
      assert.ok((await readPackage(world.needs)(kim, managersOnly)).ok);
    });

    it("can be a course structure alone, of units that lie elsewhere", async () => {
      const structure = structureOf(unitOf({ url: "https://elsewhere.example/start" }));
      assert.ok((await bringIn(Buffer.from(structure))).ok);
      assert.ok(
        (
          await bringIn(
            Buffer.concat([
              Buffer.from([0xff, 0xfe]),
              Buffer.from(structure.replace('encoding="utf-8"', 'encoding="utf-16"'), "utf16le"),
            ]),
          )
        ).ok,
      );
    });

    it("is refused whole, with the reason, and leaves nothing behind", async () => {
      assert.deepEqual(await refusalOf(Buffer.alloc(0)), { kind: "nothingSent" });
      assert.deepEqual(await refusalOf(Buffer.from("# Kurs")), { kind: "notAPackage" });
      assert.deepEqual(await refusalOf(Buffer.from("PK och sedan inget")), { kind: "notAPackage" });
      assert.deepEqual(await refusalOf(packageOf().subarray(0, -30)), { kind: "notAPackage" });
      assert.deepEqual(await refusalOf(zipOf([{ name: "mapp/cmi5.xml" }])), { kind: "noManifest" });
      assert.deepEqual(await refusalOf(Buffer.from("<html></html>")), { kind: "unknownManifest" });
      const doctype = structureOf(unitOf()).replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>');
      assert.deepEqual(await refusalOf(packageOf(doctype)), { kind: "doctype", line: 1 });
      assert.deepEqual(await refusalOf(archive({ name: "../ut.html" })), {
        kind: "unsafeName",
        name: "../ut.html",
        because: "traversal",
      });
      assert.deepEqual(await refusalOf(archive({ name: "lank", content: "/etc/passwd", mode: 0o120777 })), {
        kind: "unsafeName",
        name: "lank",
        because: "link",
      });
      assert.deepEqual(await refusalOf(archive({ name: "START.HTML" })), {
        kind: "unsafeName",
        name: "START.HTML",
        because: "duplicate",
      });
      assert.deepEqual(await refusalOf(archive({ name: "last.html", isEncrypted: true })), {
        kind: "encrypted",
        name: "last.html",
      });
    });

    it("is refused when it would fill the disk, also when its directory lies", async () => {
      const zeros = new Uint8Array(12 * 1_048_576);
      assert.deepEqual(await refusalOf(archive({ name: "nollor", content: zeros })), {
        kind: "bomb",
        name: "nollor",
      });
      assert.deepEqual(await refusalOf(archive({ name: "nollor", content: zeros, toldSize: 100 })), {
        kind: "damaged",
        name: "nollor",
      });
      assert.deepEqual(await refusalOf(archive({ name: "film", content: "x", toldSize: 2_100_000_000 })), {
        kind: "unpacksTooLarge",
      });
    });

    it("says where its structure breaks the standard", async () => {
      assert.deepEqual(await refusalOf(packageOf(structureOf(unitOf({ url: "saknas.html" })))), {
        kind: "structure",
        faults: [{ rule: "fileMissing", at: "saknas.html", line: 4 }],
      });
    });

    it("shows its files to whoever has a ticket, for a day's work, and no other files", async () => {
      const ticket = await ticketOf(kim);
      const file = (path: string, by = ticket) => readPackageFile(world.needs)(world.tenant, by, path);
      const page = await file("start.html");
      assert.equal(await textOf(page?.read()), "<!doctype html><title>Lyssna</title>");
      assert.equal(await textOf(page?.read({ from: 2, to: 8 })), "doctype");
      assert.equal(await file("../../received"), undefined);
      assert.equal(await file("saknas.html"), undefined);
      assert.equal(await file("start.html", `${ticket}x`), undefined);
      world.setTime("2026-11-23T21:00:00+01:00");
      assert.equal(await file("start.html"), undefined);
      world.setTime("2026-11-23T09:00:00+01:00");
    });

    it("has its attempts to reach elsewhere counted by address, for HR to see", async () => {
      const ticket = await ticketOf(kim);
      const report = {
        "csp-report": {
          "blocked-uri": "https://tracker.example/pixel?who=kim",
          "effective-directive": "img-src",
        },
      };
      const note = (sent: unknown) => noteCallOut(world.needs)(world.tenant, ticket, sent);
      assert.ok((await note(report)).ok);
      assert.ok((await note(report)).ok);
      assert.deepEqual(await note({ hello: 1 }), { ok: false, error: "notAReport" });
      const read = await readPackage(world.needs)(hr, managersOnly);
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.callOuts.map(({ address, directive, times }) => [address, directive, times]),
        [["https://tracker.example", "img-src", 2]],
      );
      const own = await readPackage(world.needs)(kim, managersOnly);
      assert.ok(own.ok);
      assert.deepEqual(own.value.callOuts, []);
    });

    it("can be withdrawn with a word to those in the middle of it: they keep what they have", async () => {
      assert.deepEqual(await withdrawPackage(world.needs)(kim, managersOnly, ""), {
        ok: false,
        error: "notAllowed",
      });
      assert.deepEqual(await withdrawPackage(world.needs)(hr, managersOnly, "x".repeat(501)), {
        ok: false,
        error: "messageTooLong",
      });
      assert.ok((await withdrawPackage(world.needs)(hr, managersOnly, "En ny kommer i maj.")).ok);
      const read = await readPackage(world.needs)(kim, managersOnly);
      assert.ok(read.ok);
      assert.equal(read.value.package.withdrawn?.message, "En ny kommer i maj.");
      assert.ok(read.value.registration);
      assert.deepEqual(await open(kim), {
        ok: false,
        error: "withdrawn",
      });
      const another = await world.addActor();
      assert.equal((await readPackage(world.needs)(another, managersOnly)).ok, false);
      assert.ok((await offerPackage(world.needs)(hr, managersOnly)).ok);
      assert.ok((await open(another)).ok);
    });
  });
}

async function* piecesOf(file: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < file.length; at += 1000) yield file.subarray(at, at + 1000);
}

async function textOf(bytes: AsyncIterable<Uint8Array> | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function filesOnShelf({ shelf }: World): readonly string[] {
  return readdirSync(shelf, { recursive: true, encoding: "utf8" }).toSorted();
}
