import assert from "node:assert/strict";
import { test } from "node:test";
import { guessKind } from "../../domain/organisation/import/guessKind.ts";
import { mappingProblems } from "../../domain/organisation/import/mappingProblems.ts";
import { headingSignature, rememberMapping } from "../../domain/organisation/import/rememberedMapping.ts";
import { suggestMapping } from "../../domain/organisation/import/suggestMapping.ts";
import { readCleanTable } from "./readCleanTable.ts";
import { readImportVocabulary } from "./readImportVocabulary.ts";
import { usualLimits } from "./tableLimits.ts";

const vocabulary = await readImportVocabulary(
  new URL("../../../content/import/columns.yaml", import.meta.url),
);

async function columnsOf(...lines: readonly string[]) {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.join("\n"));
  }
  const read = await readCleanTable(bytes(), { vocabulary, limits: usualLimits }, () => undefined);
  assert.ok(read.ok);
  return read.value.summary.columns;
}

async function suggested(...lines: readonly string[]) {
  const columns = await columnsOf(...lines);
  const kind = guessKind(columns, vocabulary);
  return { kind, targets: suggestMapping(columns, kind, vocabulary).map(({ target }) => target) };
}

test("a flat file of employees with a path of levels is understood from its headings", async () => {
  const columns = await suggested(
    "Nivå 1;Nivå 2;Nivå 2 kod;Enhetskod;Enhetsnamn;AnstID;Personalnr;Namn;Kön;Befattning;Sysselsättningsgrad (%);Avlöningsform;Anst. from;Anst. tom;Skyddad identitet;Chefens anstnr",
    "Stjärnby;Omsorg;20;2011;Björken;1;10234;Ek, Åsa;K;Undersköterska;75,00;Månadslön;2019-04-01;;;9001",
  );
  assert.equal(columns.kind, "employees");
  assert.deepEqual(columns.targets, [
    "pathName1",
    "pathName2",
    "pathCode2",
    "unitCode",
    "unitName",
    "employmentKey",
    "employeeKey",
    "fullName",
    "gender",
    "title",
    "fullTimeShare",
    "paid",
    "employmentFirstDay",
    "employmentLastDay",
    "protectedIdentity",
    "managerKey",
  ]);
});

test("with two numbers for people, the employment number is left to the employment", async () => {
  const { targets } = await suggested(
    "Personalnummer;Anställningsnummer;Förnamn;Efternamn;Orgkod",
    "10234;1;Åsa;Ek;2011",
  );
  assert.deepEqual(targets, ["employeeKey", "employmentKey", "givenName", "familyName", "unitCode"]);
});

test("where codes tell which unit is above, a column of its name does not name it once more", async () => {
  const { targets } = await suggested(
    "Anstnr;Förnamn;Efternamn;Orgkod;Enhet;Överordnad orgkod;Förvaltning",
    "10234;Åsa;Ek;2011;Björken;20;Omsorg",
  );
  assert.deepEqual(targets.slice(3), ["unitCode", "unitName", "parentUnitCode", "ignored"]);
});

test("a column called Chef that holds names is not taken for the manager's key", async () => {
  const columns = await columnsOf(
    "Anstnr;Förnamn;Efternamn;Orgkod;Chef",
    "1;Åsa;Ek;20;Bo Al",
    "2;Li;Ask;20;Bo Al",
  );
  assert.equal(suggestMapping(columns, "employees", vocabulary)[4]?.target, "ignored");
});

test("files of units and of managers are told from those of employees", async () => {
  const units = await suggested(
    "Orgkod;Benämning;Överordnad;Typ av enhet",
    "1;Stjärnby;;Kommun",
    "2;Omsorg;1;Förvaltning",
  );
  assert.deepEqual(units, {
    kind: "organisation",
    targets: ["unitCode", "unitName", "parentUnitCode", "unitKind"],
  });
  const managers = await suggested(
    "Enhetskod;Chefstitel;Anst.nr;Chefsnivå;Administrativt stöd;Vakant;Förordnande;Fr.o.m.",
    "1;Enhetschef;9001;C;Delat;Nej;Ordinarie;2024-01-01",
  );
  assert.deepEqual(managers, {
    kind: "managers",
    targets: [
      "unitCode",
      "postTitle",
      "employeeKey",
      "postLevel",
      "administrativeSupport",
      "vacant",
      "assignmentKind",
      "assignmentFirstDay",
    ],
  });
});

test("when the only key was a column of identity numbers, another key is asked for", async () => {
  const columns = await columnsOf("Personnummer;Förnamn;Efternamn;Orgkod", "850709-9805;Åsa;Ek;20");
  const mapping = suggestMapping(columns, "employees", vocabulary).map(({ target }) => target);
  assert.deepEqual(mappingProblems("employees", columns, mapping), [
    { kind: "onlyKeyWasIdentity", heading: "Personnummer" },
  ]);
});

test("what was remembered for a heading goes before what its words suggest, but never for identity numbers", async () => {
  const columns = await columnsOf("Personnummer;Id;Förnamn;Efternamn;Enhet", "850709-9805;7;Åsa;Ek;Björken");
  const remembered = rememberMapping(
    "employees",
    columns.map(({ heading }) => heading),
    ["managerKey", "employeeKey", "givenName", "familyName", "unitCode"],
  );
  assert.deepEqual(suggestMapping(columns, "employees", vocabulary, remembered).slice(0, 2), [
    { target: "ignored", confidence: undefined },
    { target: "employeeKey", confidence: "remembered" },
  ]);
  assert.equal(headingSignature(["Förnamn", "ENHET"]), headingSignature(["enhet", "fornamn"]));
});

test("every field has headings, and no heading stands twice for one field", () => {
  for (const [field, headings] of vocabulary.headings)
    assert.equal(new Set(headings).size, headings.length, field);
});
