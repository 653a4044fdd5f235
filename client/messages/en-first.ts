import { bar } from "./en/bar.ts";
import { common } from "./en/common.ts";
import { finding } from "./en/finding.ts";
import { graph } from "./en/graph.ts";
import { exports } from "./en/exports.ts";
import { header } from "./en/header.ts";
import { language } from "./en/language.ts";
import { options } from "./en/options.ts";
import { pages } from "./en/pages.ts";
import { panel } from "./en/panel.ts";
import { several } from "./en/several.ts";
import { story } from "./en/story.ts";
import { values } from "./en/values.ts";
import { words } from "./en/words.ts";

/** The English texts that the first page may need. */
export const enFirst = {
  ...bar,
  ...common,
  ...finding,
  ...graph,
  ...exports,
  ...header,
  ...language,
  ...options,
  ...pages,
  ...panel,
  ...several,
  ...story,
  ...values,
  ...words,
} as const;
