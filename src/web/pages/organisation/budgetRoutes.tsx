import { Hono } from "hono";
import type { BudgetFrame } from "../../../domain/organisation/assignmentFacts.ts";
import type { WrittenBudgetFrame } from "../../../domain/organisation/parseBudgetFrame.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { addBudgetFrame } from "../../../usecases/organisation/addBudgetFrame.ts";
import { changeBudgetFrame } from "../../../usecases/organisation/changeBudgetFrame.ts";
import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { removeBudgetFrame } from "../../../usecases/organisation/removeBudgetFrame.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { BudgetFrameForm, type BudgetFrameFormProps } from "./BudgetFrameForm.tsx";
import { crumbsTo } from "./unitCrumbs.ts";
import { unitView } from "./unitView.ts";

const fields = ["year", "amount", "previous", "forecast"] as const;

export const budgetRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newBudgetFrame(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const year = nextYear(view, Number(dayInStockholm(needs.now()).slice(0, 4)));
      const written = { year, amount: "", previous: "", forecast: "" };
      return respond(needs, c, page(view, c.get("visitor").language, { written, faults: {} }));
    })
    .post(paths.newBudgetFrame(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const written = textsOf(await c.req.parseBody(), fields);
      const added = await addBudgetFrame(needs)(actorOf(c), view.unit.id, written);
      if (added.ok) return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
      if (added.error === "noSuchUnit") return notFound(needs, c);
      const asked = { written, faults: added.error };
      return respond(needs, c, page(view, c.get("visitor").language, asked), 422);
    })
    .get(paths.budgetFrame(":unit", ":year"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      const year = c.req.param("year");
      const frame = view?.assignment.budgetFrames.find((one) => String(one.year) === year);
      if (!view?.mayWrite || !frame) return notFound(needs, c);
      const asked = { written: writtenBefore(frame), faults: {}, changing: year };
      return respond(needs, c, page(view, c.get("visitor").language, asked));
    })
    .post(paths.budgetFrame(":unit", ":year"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const year = c.req.param("year");
      const written = { ...textsOf(await c.req.parseBody(), fields), year };
      const changed = await changeBudgetFrame(needs)(actorOf(c), view.unit.id, written);
      if (changed.ok) return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
      const { error } = changed;
      if (error === "noSuchUnit" || error === "noSuchFrame") return notFound(needs, c);
      const asked = { written, faults: error, changing: year };
      return respond(needs, c, page(view, c.get("visitor").language, asked), 422);
    })
    .post(paths.removeBudgetFrame(":unit", ":year"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      const year = Number(c.req.param("year"));
      if (!view || !Number.isInteger(year)) return notFound(needs, c);
      const removed = await removeBudgetFrame(needs)(actorOf(c), view.unit.id, year);
      if (!removed.ok) return notFound(needs, c);
      return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
    });

/** This year, or the year after the latest that has a frame. */
function nextYear({ assignment }: UnitView, thisYear: number): string {
  const years = assignment.budgetFrames.map(({ year }) => year);
  return String(years.includes(thisYear) ? Math.max(...years) + 1 : thisYear);
}

/** Kronor as Swedes write them, whatever the language: so they can be read back. */
function writtenBefore(frame: BudgetFrame): WrittenBudgetFrame {
  const kronor = (value: number | undefined) => (value === undefined ? "" : format("sv").kronor(value));
  return {
    year: String(frame.year),
    amount: kronor(frame.amountSek),
    previous: kronor(frame.previousAmountSek),
    forecast: kronor(frame.forecastSek),
  };
}

function page(
  view: UnitView,
  language: Language,
  asked: Pick<BudgetFrameFormProps, "written" | "faults" | "changing">,
) {
  const words = texts(language).assignment;
  return {
    title: asked.changing === undefined ? words.addBudget : words.changeBudget(asked.changing),
    lead: words.budgetLead(view.unit.name),
    width: "narrow",
    breadcrumbs: crumbsTo(view, language),
    hasErrors: Object.keys(asked.faults).length > 0,
    children: <BudgetFrameForm language={language} unit={view.unit.id} {...asked} />,
  } as const;
}
