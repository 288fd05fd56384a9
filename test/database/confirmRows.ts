// Writes rows one transaction at a time and says each number once it is confirmed; ends only by being killed.
import type { TenantId } from "../../src/domain/shared/ids.ts";
import { openEmbeddedDatabase } from "../../src/store/openDatabase.ts";

const database = await openEmbeddedDatabase(process.argv[2] ?? "");
if (!database) {
  console.error("in use");
  process.exit(1);
}
for (let number = 1; ; number += 1) {
  await database.asOwner((tx) =>
    tx
      .insertInto("tenant")
      .values({
        id: crypto.randomUUID() as TenantId, // a fresh UUID is an id
        slug: `row-${number}`,
        name: "x".repeat(2000),
        kind: "municipality",
        kolada_id: null,
        host: null,
      })
      .execute(),
  );
  console.log(number);
}
