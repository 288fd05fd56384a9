import { textIn } from "../../domain/coursepackage/languageText.ts";
import { unitStanding } from "../../domain/coursepackage/unitStanding.ts";
import type { PlayView } from "../../usecases/coursepackage/readPlay.ts";
import type { Assets } from "../assets/buildAssets.ts";
import { look } from "../components/button/Button.tsx";
import { LinkButton } from "../components/button/LinkButton.tsx";
import { format } from "../text/format.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";

interface Props {
  readonly view: PlayView;
  readonly language: Language;
  readonly assets: Assets;
  /** What the script begins with, as JSON. */
  readonly data: string;
}

/** Plays a part of a SCORM course: the frame with what others have made, and a bar around it. */
export const PlayerPage = (props: Props) => {
  const { view, language, assets, data } = props;
  const words = texts(language).scorm.player;
  const title = textIn(view.package.title, language).text;
  const part = textIn(view.structure.units[view.unit]?.title ?? [], language).text;
  const script = view.structure.kind === "scorm12" ? "scorm12Player.js" : "scorm2004Player.js";
  return (
    <html lang={language} data-color-scheme="auto" data-size="sm">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${part === title ? title : `${part} – ${title}`} – ${texts(language).layout.product}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={assets.href("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.href("style.css")} />
        <link rel="stylesheet" href={assets.href("player.css")} />
        <script type="application/json" id="play" dangerouslySetInnerHTML={{ __html: data }}></script>
        <script type="module" src={assets.href(script)}></script>
      </head>
      <body class="ls-player">
        <header>
          <a href={view.back} data-to="back">
            {words.back}
          </a>
          <h1>{part}</h1>
          <p role="status" id="player-status" class="ls-quiet-text"></p>
          <Navigation view={view} language={language} />
        </header>
        <main>
          {/* The script takes it away before it is seen. */}
          <p id="player-script" class="ds-alert" data-color="warning">
            {words.needsScript}
          </p>
          {/* Other windows of the product are beyond its reach, and it cannot take over this one. */}
          <iframe
            id="unit"
            title={words.frame(part)}
            sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups"
            allow="fullscreen; autoplay"
            hidden
          ></iframe>
          <Ends view={view} language={language} />
        </main>
      </body>
    </html>
  );
};

/** A button that leads to another part; the script makes it work. */
const Go = (props: { readonly to: number | undefined; readonly children: string }) => (
  <button
    type="button"
    {...look({ variant: "secondary", small: true })}
    data-to={props.to}
    disabled={props.to === undefined}
  >
    {props.children}
  </button>
);

const Navigation = ({ view, language }: Pick<Props, "view" | "language">) => {
  const words = texts(language).scorm.player;
  if (view.structure.units.length === 1) return null;
  return (
    <nav aria-label={words.navigation}>
      <Go to={view.previous}>{words.previous}</Go>
      <details>
        <summary>{words.parts}</summary>
        <ol>
          {view.structure.units.map(
            ({ isVisible }, place) => isVisible && <Part view={view} language={language} place={place} />,
          )}
        </ol>
      </details>
      <Go to={view.next}>{words.next}</Go>
    </nav>
  );
};

/** A part in the table of contents: how it went, and the way there where there is one. */
const Part = (props: Pick<Props, "view" | "language"> & { readonly place: number }) => {
  const { view, language, place } = props;
  const { page } = texts(language).coursePackage;
  const title = textIn(view.structure.units[place]?.title ?? [], language).text;
  const name = page.part(format(language).integer(place + 1), title);
  const isOpen = place === view.unit;
  const state = view.states.find(({ unit }) => unit === place);
  const standing = isOpen ? "notBegun" : unitStanding(state, false);
  return (
    <li>
      {view.choices.includes(place) && !isOpen ? (
        <button type="button" class="ls-player-part" data-to={place}>
          {name}
        </button>
      ) : (
        <span aria-current={isOpen ? "step" : undefined}>{name}</span>
      )}
      {standing !== "notBegun" && <span class="ls-quiet-text"> {page.state[standing]}</span>}
    </li>
  );
};

/** What is shown when the part has ended, or cannot go on. */
const Ends = ({ view, language }: Pick<Props, "view" | "language">) => {
  const words = texts(language).scorm.player;
  return (
    <>
      <section id="player-end" tabindex={-1} hidden>
        <h2>{words.endTitle}</h2>
        <p>{words.end}</p>
        <div class="ls-buttons">
          {view.next !== undefined && (
            <button type="button" {...look({})} data-to={view.next}>
              {words.nextPart}
            </button>
          )}
          <a
            {...look({ variant: view.next === undefined ? "primary" : "secondary" })}
            href={view.back}
            data-to="back"
          >
            {words.back}
          </a>
        </div>
      </section>
      <section id="player-stopped" tabindex={-1} hidden>
        <h2>{words.stoppedTitle}</h2>
        <p></p>
        <LinkButton href={view.back}>{words.back}</LinkButton>
      </section>
    </>
  );
};
