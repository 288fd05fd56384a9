import type { Hono } from "hono";
import { Button } from "../../src/web/components/button/Button.tsx";
import { CopyButton } from "../../src/web/components/page-tools/CopyButton.tsx";
import { ErrorSummary } from "../../src/web/components/error-summary/ErrorSummary.tsx";
import { Form } from "../../src/web/components/form/Form.tsx";
import { JobProgress } from "../../src/web/components/job-progress/JobProgress.tsx";
import { LikertItem } from "../../src/web/components/likert-item/LikertItem.tsx";
import { Page } from "../../src/web/components/page/Page.tsx";
import { renderPage } from "../../src/web/components/page/renderPage.ts";
import type { Shell } from "../../src/web/components/page/Shell.ts";
import { StepClock } from "../../src/web/components/step-clock/StepClock.tsx";
import { TextArea } from "../../src/web/components/text-area/TextArea.tsx";

const scale = { values: [1, 2, 3, 4, 5], lowLabel: "Dåligt", highLabel: "Bra" };

/**
 * Pages that use every island: a form whose text "fel" is refused and "trasigt" breaks, a job of three looks,
 * and a clock of a step that somebody goes on from after two.
 */
export function addIslandPages(app: Hono, shell: Shell): void {
  app.get("/skriv", (c) => c.html(renderPage(<WritePage shell={shell} />)));
  app.post("/skriv", async (c) => {
    const { why } = await c.req.parseBody();
    if (why === "trasigt")
      return c.html(renderPage(<Page shell={shell} title="Fel hos oss" isFailure />), 500);
    if (why === "fel") return c.html(renderPage(<WritePage shell={shell} error="Skriv något annat." />), 422);
    return c.redirect("/tack", 303);
  });
  app.get("/tack", (c) => c.html(renderPage(<Page shell={shell} title="Tack" />)));
  let looks = 0;
  app.get("/jobb", (c) => {
    looks += 1;
    return c.html(renderPage(<JobPage shell={shell} share={looks < 3 ? looks / 3 : undefined} />));
  });
  let steps = 0;
  app.get("/klocka", (c) => {
    steps += 1;
    return c.html(renderPage(<ClockPage shell={shell} isNext={steps > 2} />));
  });
}

const WritePage = (props: { readonly shell: Shell; readonly error?: string }) => (
  <Page shell={props.shell} title="Skriv" hasErrors={props.error !== undefined} width="narrow">
    {props.error !== undefined && (
      <ErrorSummary language="sv" errors={[{ name: "why", message: props.error }]} />
    )}
    <Form language="sv" target={{ action: "/skriv", fields: { csrf: "token" } }} draftKey="skriv">
      <LikertItem language="sv" name="q1" label="Jag trivs" scale={scale} />
      <TextArea language="sv" name="why" label="Varför?" error={props.error} />
      <Button>Skicka</Button>
    </Form>
    <CopyButton language="sv" text="https://ledstjarna.example/s/abc" />
  </Page>
);

const JobPage = (props: { readonly shell: Shell; readonly share: number | undefined }) => (
  <Page shell={props.shell} title={props.share === undefined ? "Klart" : "Läser in"}>
    {props.share !== undefined && <JobProgress language="sv" label="Läser in" share={props.share} href="/" />}
  </Page>
);

const ClockPage = (props: { readonly shell: Shell; readonly isNext: boolean }) => (
  <Page shell={props.shell} title={props.isNext ? "Nästa" : "Landa"}>
    <StepClock
      language="sv"
      state={props.isNext ? "1" : "0"}
      secondsLeft={props.isNext ? 600 : 61}
      isPaused={false}
      href="/klocka"
    />
  </Page>
);
