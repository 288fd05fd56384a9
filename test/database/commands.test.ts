import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import pg from "pg";
import { claimFolder } from "../../src/store/pglite/lock.ts";
import { runCommand } from "./runCommand.ts";
import { onServer } from "./server.ts";

const server = process.env["LEDSTJARNA_TEST_POSTGRES"];
const kim = ["administrator", "--name=Kim Ek", "--email=kim@norrvik.example"];
const norrvik = ["--organisation=Norrviks kommun", "--slug=norrvik"];

describe("the command line", () => {
  let folder: string;
  let settings: Readonly<Record<string, string>>;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "ledstjarna-command-"));
    settings = { LEDSTJARNA_DATA: join(folder, "data"), LEDSTJARNA_ADDRESS: "https://ls.example" };
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => runCommand(args, settings);
  async function refused(said: RegExp, ...args: readonly string[]): Promise<void> {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" }, args.join(" "));
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n\s+at |\.ts:\d/, "no stack trace");
  }

  it("helps, lists its commands, and refuses what it does not know with exit code 1", async () => {
    const { code, stdout } = await run("--help");
    assert.equal(code, 0);
    for (const command of ["climate", "hme", "protect", "administrator", "backup", "restore"])
      assert.match(stdout, new RegExp(`^  ${command} `, "m"));
    await refused(/^There is no command "dance"\./, "dance");
    await refused(/^There is no command "toString"\./, "toString");
  });

  it("answers the analyst with JSON", async () => {
    const file = join(folder, "answers.csv");
    writeFileSync(file, "g,A\nnorth,1\nnorth,2\nsouth,4\nsouth,5\n");
    const { code, stdout, stderr } = await run("climate", file, "--group=g", "--items=A");
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
    assert.equal(JSON.parse(stdout).groups, 2);
    await refused(
      /^There is no file nowhere\.csv\./,
      "hme",
      "nowhere.csv",
      "--group=g",
      "--items=a,b,c,d,e,f,g,h,i",
    );
  });

  it("says what is wrong with a setting or an argument, and makes nothing then", async () => {
    await refused(/^A given and a family name are needed/, "administrator", "--email=kim@norrvik.example");
    await refused(/^An e-mail address is needed/, "administrator", "--name=Kim Ek", "--email=kim");
    await refused(/^--kind is municipality or region/, ...kim, "--kind=state");
    assert.throws(() => readdirSync(settings["LEDSTJARNA_DATA"]!), /ENOENT/);
    const broken = await runCommand(kim, { ...settings, LEDSTJARNA_ADDRESS: "ls.example" });
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /^It went wrong: LEDSTJARNA_ADDRESS is "ls\.example"/);
    await refused(/^There is no such organisation yet/, ...kim);
  });

  it("gives an administrator a link, and the same organisation and person another one", async () => {
    const first = JSON.parse((await run(...kim, ...norrvik)).stdout);
    assert.match(first.link, /^https:\/\/ls\.example\/valkommen\/[\w-]{43}$/);
    assert.deepEqual(first.organisation, {
      name: "Norrviks kommun",
      slug: "norrvik",
      kind: "municipality",
      added: true,
    });
    const second = JSON.parse((await run(...kim)).stdout);
    assert.notEqual(second.link, first.link);
    assert.deepEqual([second.organisation.added, second.person.added], [false, false]);
    await refused(/^There is an organisation already/, ...kim, "--organisation=Sydvik", "--slug=sydvik");
  });

  it("copies the embedded database to a file and puts it back, keeping what was there aside", async () => {
    const copy = join(folder, "copy.gz");
    const saved = JSON.parse((await run("backup", copy)).stdout);
    assert.equal(saved.bytes, readFileSync(copy).length);
    await refused(/is there already\. Choose another name\./, "backup", copy);
    await refused(/^There is data in .* already\. Add --replace/, "restore", copy);
    await run("administrator", "--name=Alex Berg", "--email=alex@norrvik.example");
    const restored = JSON.parse((await run("restore", copy, "--replace")).stdout);
    assert.ok(readdirSync(restored.keptAside).includes("PG_VERSION"));
    const alex = JSON.parse(
      (await run("administrator", "--name=Alex Berg", "--email=alex@norrvik.example")).stdout,
    );
    assert.equal(alex.person.added, true, "added after the copy, so gone with it");
  });

  it("changes nothing when a copy is damaged or not there", async () => {
    const bad = join(folder, "bad.gz");
    writeFileSync(bad, readFileSync(join(folder, "copy.gz")).subarray(0, 100_000));
    await refused(/is not a copy made by "backup", or it is damaged/, "restore", bad, "--replace");
    await refused(/^There is no file /, "restore", join(folder, "none"), "--replace");
    assert.equal(JSON.parse((await run(...kim)).stdout).person.added, false);
  });

  it("leaves a folder alone that a running process uses", async () => {
    const giveBack = claimFolder(settings["LEDSTJARNA_DATA"]!);
    assert.ok(giveBack);
    await refused(/^A running Ledstjärna uses .*Stop it first\./, "backup", join(folder, "later.gz"));
    await refused(/^A running Ledstjärna uses /, "restore", join(folder, "copy.gz"), "--replace");
    await refused(/^A running Ledstjärna uses /, ...kim);
    giveBack();
  });
});

describe("the command line on PostgreSQL", { skip: server === undefined && "no PostgreSQL here" }, () => {
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  let folder: string;
  let url: URL;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "ledstjarna-command-"));
    url = new URL(server!);
    await onServer(url.href, `create database ${name}`);
    url.pathname = `/${name}`;
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await onServer(server!, `drop database ${name} with (force)`);
  });

  const run = (...args: readonly string[]) => runCommand(args, { LEDSTJARNA_DATABASE_URL: url.href });
  async function people(schema: string): Promise<readonly string[]> {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query(`select given_name from ${schema}.person order by given_name`);
    await client.end();
    return rows.map((row: { given_name: string }) => row.given_name);
  }

  it("copies the database to a file and puts it back, keeping what was there aside", async () => {
    assert.equal((await run(...kim, ...norrvik)).code, 0);
    const copy = join(folder, "copy.dump");
    const saved = await run("backup", copy);
    assert.equal(saved.code, 0, saved.stderr);
    await run("administrator", "--name=Alex Berg", "--email=alex@norrvik.example");
    const refused = await run("restore", copy);
    assert.match(refused.stderr, /Add --replace/);
    const restored = await run("restore", copy, "--replace");
    assert.equal(restored.code, 0, restored.stderr);
    assert.deepEqual(await people("public"), ["Kim"]);
    assert.deepEqual(await people(JSON.parse(restored.stdout).keptAside), ["Alex", "Kim"]);
    const again = await run(...kim);
    assert.equal(JSON.parse(again.stdout).person.added, false, "row-level security and rights came back too");
  });

  it("changes nothing when a copy is damaged", async () => {
    const bad = join(folder, "bad.dump");
    writeFileSync(bad, readFileSync(join(folder, "copy.dump")).subarray(0, 20_000));
    const refused = await run("restore", bad, "--replace");
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /^PostgreSQL's tool gave up: /);
    assert.deepEqual(await people("public"), ["Kim"]);
  });

  it("says what is missing where PostgreSQL's tools are not installed", async () => {
    const { code, stderr } = await runCommand(["backup", join(folder, "x.dump")], {
      LEDSTJARNA_DATABASE_URL: url.href,
      PATH: folder,
    });
    assert.equal(code, 1);
    assert.match(stderr, /^pg_dump and pg_restore are not on this machine\./);
  });
});
