import type { Example } from "../components/Example.ts";
import { Page } from "../components/page/Page.tsx";
import type { Shell } from "../components/page/Shell.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { examplesByComponent } from "./examplesByComponent.ts";

/** Every component in every state that it has, on one page. */
export const GalleryPage = ({ shell }: { readonly shell: Shell }) => {
  const { gallery } = texts(shell.language);
  const components = Object.entries(examplesByComponent);
  return (
    <Page shell={shell} title={gallery.title} lead={gallery.lead}>
      <ul class="ls-columns">
        {components.map(([component]) => (
          <li>
            <a href={`#component-${component}`}>{component}</a>
          </li>
        ))}
      </ul>
      {components.map(([component, examples]) => (
        <div class="ls-gallery-item" id={`component-${component}`}>
          <p class="ls-kicker">{component}</p>
          <Examples examples={examples} language={shell.language} />
        </div>
      ))}
    </Page>
  );
};

const Examples = (props: { readonly examples: readonly Example[]; readonly language: Language }) => (
  <>
    {props.examples.map((example) => (
      <div id={example.id}>{example.render(props.language)}</div>
    ))}
  </>
);
