import { Hono } from "hono";
import { renderPage } from "../components/page/renderPage.ts";
import type { WebNeeds } from "../needs.ts";
import { paths } from "../paths.ts";
import { notFound } from "../respond.tsx";
import { shellOf } from "../shell.ts";
import type { Env } from "../visitor.ts";
import { GalleryPage } from "./GalleryPage.tsx";

/** Every component with its examples, in the demonstration alone. */
export const galleryRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>().get(paths.gallery, (c) =>
    c.get("visitor").tenant.demonstration
      ? c.html(renderPage(<GalleryPage shell={shellOf(needs, c)} />))
      : notFound(needs, c),
  );
