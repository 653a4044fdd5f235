import type { MessageId, ValuesIn } from "./message.ts";
import type { en } from "./en.ts";
import { ukMeasures } from "./__generated__/uk-measures.ts";
import { bar } from "./uk/bar.ts";
import { beside } from "./uk/beside.ts";
import { common } from "./uk/common.ts";
import { finding } from "./uk/finding.ts";
import { graph } from "./uk/graph.ts";
import { exports } from "./uk/exports.ts";
import { header } from "./uk/header.ts";
import { help } from "./uk/help.ts";
import { options } from "./uk/options.ts";
import { overTime } from "./uk/over-time.ts";
import { pagesOfFacts } from "./uk/pages-of-facts.ts";
import { pages } from "./uk/pages.ts";
import { panel } from "./uk/panel.ts";
import { places } from "./uk/places.ts";
import { several } from "./uk/several.ts";
import { story } from "./uk/story.ts";
import { text } from "./uk/text.ts";
import { values } from "./uk/values.ts";
import { views } from "./uk/views.ts";
import { words } from "./uk/words.ts";

/** All texts in Ukrainian. */
export const uk = {
  ...bar,
  ...beside,
  ...common,
  ...finding,
  ...graph,
  ...exports,
  ...header,
  ...help,
  ...ukMeasures,
  ...options,
  ...overTime,
  ...pages,
  ...pagesOfFacts,
  ...panel,
  ...places,
  ...several,
  ...story,
  ...text,
  ...values,
  ...views,
  ...words,
} as const satisfies Record<MessageId, string>;

/** The texts that take a value that the English text does not take, and so would never get. */
type WithStrayValues = {
  [Id in MessageId]: keyof ValuesIn<(typeof uk)[Id]> extends keyof ValuesIn<(typeof en)[Id]>
    ? never
    : Id;
}[MessageId];

/** Fails to compile if there is one, and names it. */
const noStrayValues = (none: WithStrayValues): never => none;
void noStrayValues;
