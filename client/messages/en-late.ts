import { beside } from "./en/beside.ts";
import { exports } from "./en/exports.ts";
import { help } from "./en/help.ts";
import { overTime } from "./en/over-time.ts";
import { pagesOfFacts } from "./en/pages-of-facts.ts";
import { places } from "./en/places.ts";
import { several } from "./en/several.ts";
import { story } from "./en/story.ts";
import { text } from "./en/text.ts";
import { views } from "./en/views.ts";

/**
 * English texts that only parts of the page say which are loaded later: these import
 * client/language/late-words.ts.
 */
export const enLate = {
  ...beside,
  ...exports,
  ...help,
  ...overTime,
  ...pagesOfFacts,
  ...places,
  ...several,
  ...story,
  ...text,
  ...views,
} as const;
