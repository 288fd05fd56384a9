import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../../domain/shared/day.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { renderMarkup } from "../../components/renderMarkup.ts";
import { IntroductionPage } from "./IntroductionPage.tsx";

describe("the page of an introduction", () => {
  it("has each link below the item that it belongs to, outside of the label", () => {
    const text = (said: string) => ({ sv: said, en: said });
    const html = renderMarkup(
      IntroductionPage({
        language: "sv",
        view: {
          led: [],
          today: day("2026-11-23"),
          own: {
            post: parseId("0197a000-0000-7000-8000-000000000001")!,
            title: "Enhetschef",
            since: day("2026-11-01"),
            ticked: new Set(["meet"]),
            stages: [
              {
                day: 1,
                dueOn: day("2026-11-01"),
                title: text("Första dagen"),
                lead: text("Lyssna."),
                items: [
                  { id: "meet", text: text("Hälsa"), detail: undefined, link: undefined },
                  {
                    id: "listen",
                    text: text("Öva"),
                    detail: text("En kvart."),
                    link: { kind: "course", id: "listening" },
                  },
                ],
              },
            ],
          },
        },
      }),
    );
    assert.match(
      html,
      /Öva<\/label><div id="[^"]+" data-field="description">En kvart\.<\/div><div data-field="description"><a href="\/kurser\/listening">Till kursen<span class="ds-sr-only">: Öva<\/span><\/a>/,
    );
    assert.equal(html.match(/<a /g)?.length, 1);
  });
});
