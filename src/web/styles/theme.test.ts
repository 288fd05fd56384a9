import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

const theme = readFileSync(new URL("theme.css", import.meta.url), "utf8");
const tokens = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const schemes = { light: coloursOf("light"), dark: coloursOf("dark") };
const families = ["accent", "neutral", "star", "info", "success", "warning", "danger"];

/** Foreground, background, and the least contrast that WCAG 2.2 AA asks: 4.5 for text, 3 for marks and borders. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...families.flatMap((family) => [
    [`ds-color-${family}-text-default`, `ds-color-${family}-surface-tinted`, 4.5] as const,
    [`ds-color-${family}-text-default`, "ls-paper", 4.5] as const,
    [`ds-color-${family}-base-contrast-default`, `ds-color-${family}-base-default`, 4.5] as const,
  ]),
  ["ds-color-neutral-text-default", "ls-page", 4.5],
  ["ds-color-neutral-text-subtle", "ls-page", 4.5],
  ["ds-color-neutral-text-subtle", "ls-paper", 4.5],
  ["ds-color-star-text-subtle", "ls-page", 4.5],
  ["ds-color-star-text-subtle", "ls-paper", 4.5],
  ["ds-color-accent-text-subtle", "ls-page", 4.5],
  ["ds-color-danger-text-subtle", "ls-page", 4.5],
  ["ls-link", "ls-page", 4.5],
  ["ls-link", "ls-paper", 4.5],
  ["ls-link", "ds-color-accent-background-tinted", 4.5],
  ["ls-link", "ds-color-accent-surface-tinted", 4.5],
  ["ls-on-night", "ls-night", 4.5],
  ["ls-on-night", "ls-night-raised", 4.5],
  ["ls-on-night-quiet", "ls-night", 4.5],
  ["ls-star", "ls-night", 3],
  ["ls-higher", "ls-higher-tint", 4.5],
  ["ls-lower", "ls-lower-tint", 4.5],
  ["ds-color-neutral-border-default", "ls-paper", 3],
  ["ds-color-accent-border-default", "ls-paper", 3],
  ["ds-color-accent-base-default", "ls-paper", 3],
  ["ls-compare", "ls-paper", 3],
  ["ds-color-focus-outer", "ls-page", 3],
];

describe("the theme", () => {
  for (const [name, colours] of Object.entries(schemes)) {
    test(`keeps the contrast of WCAG 2.2 AA in ${name}`, () => {
      const tooWeak = pairs.flatMap(([front, back, least]) => {
        const ratio = contrast(colourNamed(colours, front), colourNamed(colours, back));
        return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)} < ${least}`] : [];
      });
      assert.deepEqual(tooWeak, []);
    });
  }

  test("black on white has the contrast 21, and a grey of 4.48 is known as too weak", () => {
    assert.equal(contrast("#000000", "#ffffff"), 21);
    assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
  });
});

function colourNamed(colours: ReadonlyMap<string, string>, name: string): string {
  const colour = colours.get(name);
  assert.ok(colour !== undefined, `no colour ${name}`);
  return colour;
}

/** The colours of a scheme by name: the generated theme's, then ours, which come later and win. */
function coloursOf(scheme: "light" | "dark"): ReadonlyMap<string, string> {
  const generated = blockAfter(theme, `@layer ds.theme.color-scheme.${scheme} {`);
  const light = blockAfter(tokens, ":root {");
  const dark = blockAfter(tokens, "@media (prefers-color-scheme: dark) {");
  const ours = scheme === "light" ? light : light + dark;
  return new Map(
    [...(generated + ours).matchAll(/--([\w-]+):\s*(#[\da-f]{6})/gi)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
}

/** What stands between a start and the closing brace at the beginning of a line. */
function blockAfter(css: string, start: string): string {
  const from = css.indexOf(start);
  assert.ok(from >= 0, `no ${start}`);
  return css.slice(from, css.indexOf("\n}", from));
}

/** Contrast ratio of two colours "#rrggbb", 1 to 21: (lighter + 0.05) / (darker + 0.05), WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour "#rrggbb", WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
