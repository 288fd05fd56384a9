import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { LinkButton } from "../button/LinkButton.tsx";
import { EmptyState } from "./EmptyState.tsx";

export const emptyStateExamples: readonly Example[] = [
  {
    id: "empty-state",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <EmptyState
          title={gallery.emptyTitle}
          action={<LinkButton href="#content">{gallery.emptyAction}</LinkButton>}
        >
          <p>{gallery.emptyText}</p>
        </EmptyState>
      );
    },
  },
];
