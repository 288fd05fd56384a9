import { isAbsolute } from "../../../domain/coursepackage/cmi5/unitUrl.ts";
import type { PackageStructure } from "../../../domain/coursepackage/coursePackage.ts";
import { isUnitDone } from "../../../domain/coursepackage/isUnitDone.ts";
import { textIn } from "../../../domain/coursepackage/languageText.ts";
import { mayBegin } from "../../../domain/coursepackage/scorm/walk.ts";
import { unitStanding, type UnitStanding } from "../../../domain/coursepackage/unitStanding.ts";
import type { PackageView } from "../../../usecases/coursepackage/readPackage.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

const tagKinds = {
  done: "success",
  passed: "success",
  failed: "warning",
  waived: "neutral",
  begun: "info",
} as const satisfies Record<Exclude<UnitStanding, "notBegun">, string>;

interface Props {
  readonly view: PackageView;
  readonly language: Language;
  readonly canOpen: boolean;
}

/** The parts of a package in order, each with how it went, and a button that opens it. */
export const UnitList = ({ view, language, canOpen }: Props) => (
  <ol class="ls-things">
    {view.package.structure.units.map(
      (unit, place) =>
        isListed(unit) && (
          <UnitRow
            view={view}
            language={language}
            canOpen={canOpen && mayOpen(view, place)}
            unit={unit}
            place={place}
          />
        ),
    )}
  </ol>
);

type Unit = PackageStructure["units"][number];

/** A package may have parts that stand in no table of contents. */
const isListed = (unit: Unit) => !("isVisible" in unit) || unit.isVisible;

const mayOpen = ({ package: { structure }, states }: PackageView, place: number) =>
  structure.kind === "cmi5" || mayBegin(structure, states, place);

const UnitRow = ({
  view,
  language,
  canOpen,
  unit,
  place,
}: Props & { readonly unit: Unit; readonly place: number }) => {
  const words = texts(language).coursePackage.page;
  const { integer, percent } = format(language);
  const state = view.states.find((one) => one.unit === place);
  const standing = unitStanding(
    state,
    view.open.some((session) => session.unit === place),
  );
  const block = unit.within === undefined ? undefined : view.package.structure.blocks[unit.within];
  const title = textIn(unit.title, language).text;
  return (
    <li>
      <div>
        <strong>{words.part(integer(place + 1), title)}</strong>
        {block && <p class="ls-quiet-text">{words.block(textIn(block.title, language).text)}</p>}
        {isAbsolute(unit.url) && <p class="ls-quiet-text">{words.elsewhere(new URL(unit.url).host)}</p>}
        <p>
          {standing !== "notBegun" && <Tag kind={tagKinds[standing]}>{words.state[standing]}</Tag>}{" "}
          {state?.score !== undefined && words.score(percent(state.score))}
        </p>
      </div>
      {canOpen && <OpenButtons view={view} language={language} place={place} title={title} />}
    </li>
  );
};

/** Opens a part to be taken; or again when it is done, when nothing more is judged. HR can look around without being judged. */
const OpenButtons = (props: {
  readonly view: PackageView;
  readonly language: Language;
  readonly place: number;
  readonly title: string;
}) => {
  const { view, language, place, title } = props;
  const words = texts(language).coursePackage.page;
  const isDone = isUnitDone(view.package.structure, view.states, place);
  const open = view.open.find((session) => session.unit === place);
  const target = { action: paths.startPackageUnit(view.package.id, String(place + 1)), fields: {} };
  return (
    <div class="ls-buttons">
      <PostForm target={target} class="ls-buttons">
        <Button
          variant="secondary"
          name="mode"
          value={isDone ? "Review" : "Normal"}
          label={isDone ? words.openPartAgain(title) : words.openPart(title)}
        >
          {isDone ? words.openAgain : words.open}
        </Button>
        {view.mayHandle && (
          <Button variant="tertiary" name="mode" value="Browse" label={words.lookAtPart(title)}>
            {words.look}
          </Button>
        )}
      </PostForm>
      {open && (
        <PostForm target={{ action: paths.abandonPackageSession(open.id), fields: {} }}>
          <Button variant="tertiary" label={words.closePart(title)}>
            {words.close}
          </Button>
        </PostForm>
      )}
    </div>
  );
};
