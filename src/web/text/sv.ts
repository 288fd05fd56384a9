import { access } from "./sv/access.ts";
import { components } from "./sv/components.ts";
import { jobs } from "./sv/jobs.ts";
import { layout } from "./sv/layout.ts";
import { navigation } from "./sv/navigation.ts";

/** Swedish is the first language: its shape is what every other language must fill. */
export const sv = { access, components, jobs, layout, navigation };

export type Texts = typeof sv;
