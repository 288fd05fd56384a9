import { access } from "./en/access.ts";
import { answering } from "./en/answering.ts";
import { components } from "./en/components.ts";
import { jobs } from "./en/jobs.ts";
import { gallery } from "./en/gallery.ts";
import { layout } from "./en/layout.ts";
import { meeting } from "./en/meeting.ts";
import { navigation } from "./en/navigation.ts";
import { organisation } from "./en/organisation.ts";
import { results } from "./en/results.ts";
import type { Texts } from "./sv.ts";

export const en = {
  access,
  answering,
  components,
  gallery,
  jobs,
  layout,
  meeting,
  navigation,
  organisation,
  results,
} satisfies Texts;
