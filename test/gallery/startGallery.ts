import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { buildAssets } from "../../src/web/assets/buildAssets.ts";
import { renderPage } from "../../src/web/components/page/renderPage.ts";
import type { Shell } from "../../src/web/components/page/Shell.ts";
import { GalleryPage } from "../../src/web/gallery/GalleryPage.tsx";
import { isLanguage } from "../../src/web/text/language.ts";
import type { Language } from "../../src/web/text/language.ts";

/** As strict as the product's own: a style attribute or an inline script would be an error in the console. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'";

export interface RunningGallery {
  readonly address: string;
  readonly stop: () => void;
}

/**
 * The gallery on a free port: no database, nobody signed in. `?language=en` chooses the language.
 * `more` adds pages of a test's own.
 */
export async function startGallery(more?: (app: Hono, shell: Shell) => void): Promise<RunningGallery> {
  const assets = await buildAssets();
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header("content-security-policy", policy);
  });
  app.get("/assets/*", (c) => {
    const asset = assets.find(c.req.path);
    return asset ? c.body(asset.body, 200, { "content-type": asset.type }) : c.notFound();
  });
  app.get("/", (c) => {
    const language = c.req.query("language");
    return c.html(
      renderPage(GalleryPage({ shell: shellIn(isLanguage(language) ? language : "sv", assets.href) })),
    );
  });
  more?.(app, shellIn("sv", assets.href));
  const listening = Promise.withResolvers<void>();
  const server = serve({ fetch: app.fetch, port: 0 }, () => listening.resolve());
  await listening.promise;
  const { port } = server.address() as AddressInfo; // it listens on TCP, so this is never a path
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

export function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return chromium.launch({ executablePath: "/usr/bin/chromium", args });
}

function shellIn(language: Language, assetHref: Shell["assetHref"]): Shell {
  const labels = ["Hem", "Organisation", "Mätningar", "Behov", "Utbildningsplan", "Rapporter"];
  return {
    language,
    assetHref,
    homeHref: "/",
    navigation: labels.map((label, index) => ({ href: "/", label, current: index === 0 })),
    switchLanguage: { action: "/sprak", fields: { language: "en" } },
    account: {
      name: "Maj Lindgren",
      role: "Enhetschef, Björkens äldreboende",
      links: [{ href: "/", label: "Konto" }],
      signOut: { action: "/logga-ut", fields: {} },
    },
    signInHref: undefined,
    demonstration: { chooseHref: "/" },
    footer: { accessibilityHref: "/", privacyHref: "/", helpHref: "/" },
  };
}
