import type { ImportFailure } from "../../../../usecases/survey/askToImportAnswers.ts";
import type { StagedAnswers } from "../../../../usecases/survey/readStagedAnswers.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly file: StagedAnswers["file"];
  readonly failure: ImportFailure;
}

const mostCodes = 10;

/** Why a file cannot be loaded as it is, by row and column. What is wrong with the form itself stands at its fields. */
export const FileFaults = ({ language, file, failure }: Props) => {
  const words = texts(language).answerFile;
  if (failure.kind === "wish" || failure.kind === "noSuchFile") return null;
  return (
    <Alert kind="danger" title={words.faultsTitle} announce>
      <p>{words.faultsLead}</p>
      <ul>
        {sentences(language, file, failure).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
};

function sentences(language: Language, file: Props["file"], failure: ImportFailure): readonly string[] {
  const words = texts(language).answerFile;
  const { integer, list } = format(language);
  if (failure.kind === "cells")
    return failure.faults.map(({ kind, row, column, value }) =>
      words.cell[kind](integer(row), file.columns[column]?.heading ?? "", value),
    );
  if (failure.kind !== "unknownUnits") return [words.tooFew];
  const shown = failure.codes.slice(0, mostCodes);
  const more = failure.codes.length - shown.length;
  return [words.unknownUnits(list(more > 0 ? [...shown, words.andMore(integer(more))] : shown))];
}
