import { bar } from "./en/bar.ts";
import { common } from "./en/common.ts";
import { finding } from "./en/finding.ts";
import { graph } from "./en/graph.ts";
import { exports } from "./en/exports.ts";
import { header } from "./en/header.ts";
import { help } from "./en/help.ts";
import { language } from "./en/language.ts";
import { options } from "./en/options.ts";
import { overTime } from "./en/over-time.ts";
import { pagesOfFacts } from "./en/pages-of-facts.ts";
import { pages } from "./en/pages.ts";
import { panel } from "./en/panel.ts";
import { places } from "./en/places.ts";
import { several } from "./en/several.ts";
import { text } from "./en/text.ts";
import { values } from "./en/values.ts";
import { views } from "./en/views.ts";
import { words } from "./en/words.ts";

/** All texts in English. They define which messages exist; ids begin with the name of the message's file. */
export const en = {
  ...bar,
  ...common,
  ...finding,
  ...graph,
  ...exports,
  ...header,
  ...help,
  ...language,
  ...options,
  ...overTime,
  ...pages,
  ...pagesOfFacts,
  ...panel,
  ...places,
  ...several,
  ...text,
  ...values,
  ...views,
  ...words,
} as const;
