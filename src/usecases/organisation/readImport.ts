import type { Actor } from "../../domain/access/actor.ts";
import { guessKind } from "../../domain/organisation/import/guessKind.ts";
import type { ImportKind } from "../../domain/organisation/import/importField.ts";
import { mappingProblems } from "../../domain/organisation/import/mappingProblems.ts";
import { headingSignature } from "../../domain/organisation/import/rememberedMapping.ts";
import { suggestMapping, type ColumnSuggestion } from "../../domain/organisation/import/suggestMapping.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findImport, findRememberedMapping, type StoredImport } from "../../store/organisation/importFile.ts";
import type { Needs } from "../needs.ts";

export interface ImportView extends StoredImport {
  readonly kind: ImportKind;
  /** What each column means: as chosen, else as suggested. */
  readonly suggestions: readonly ColumnSuggestion[];
  readonly mappingProblems: ReturnType<typeof mappingProblems>;
}

/** A file that has been read: its columns with what they are believed to mean, and what it would change once that is known. */
export const readImport =
  ({ database, importVocabulary }: Pick<Needs, "database" | "importVocabulary">) =>
  (actor: Actor, id: string, wantedKind?: ImportKind): Promise<Result<ImportView, "noSuchImport">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const stored = mayImport(actor) ? await findImport(tx, id) : undefined;
      if (!stored) return err("noSuchImport");
      const { columns } = stored.summary;
      const signature = headingSignature(columns.map(({ heading }) => heading));
      const remembered = await findRememberedMapping(tx, signature);
      const kind =
        wantedKind ?? stored.choices?.kind ?? remembered?.kind ?? guessKind(columns, importVocabulary);
      const chosen = stored.choices?.kind === kind ? stored.choices.mapping : undefined;
      const suggestions = suggestMapping(columns, kind, importVocabulary, remembered).map(
        (suggestion, column): ColumnSuggestion => {
          const target = chosen?.[column];
          return target === undefined ? suggestion : { ...suggestion, target };
        },
      );
      const targets = suggestions.map(({ target }) => target);
      return ok({ ...stored, kind, suggestions, mappingProblems: mappingProblems(kind, columns, targets) });
    });
