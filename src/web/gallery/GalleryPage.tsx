import { Page } from "../components/page/Page.tsx";
import type { Shell } from "../components/page/Shell.ts";
import { texts } from "../text/texts.ts";
import { examplesByComponent } from "./examplesByComponent.ts";

export interface GalleryPageProps {
  readonly shell: Shell;
  /** Folder of a component; absent for the list of all. */
  readonly component?: string;
  readonly galleryHref: string;
}

/** All components, or the examples of one. An unknown component shows the list. */
export const GalleryPage = (props: GalleryPageProps) => {
  const { gallery } = texts(props.shell.language);
  const examples = props.component === undefined ? undefined : examplesByComponent[props.component];
  if (examples === undefined) {
    return (
      <Page shell={props.shell} title={gallery.title} lead={gallery.lead}>
        <ul>
          {Object.keys(examplesByComponent).map((component) => (
            <li>
              <a href={`${props.galleryHref}/${component}`}>{component}</a>
            </li>
          ))}
        </ul>
      </Page>
    );
  }
  return (
    <Page
      shell={props.shell}
      title={props.component ?? gallery.title}
      breadcrumbs={[{ href: props.galleryHref, label: gallery.all }]}
    >
      {examples.map((example) => (
        <section id={example.id}>
          <h2 class="ls-kicker">{example.id}</h2>
          {example.render(props.shell.language)}
        </section>
      ))}
    </Page>
  );
};
