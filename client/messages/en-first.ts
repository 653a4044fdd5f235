import { enMeasures } from "./__generated__/en-measures.ts";
import { bar } from "./en/bar.ts";
import { common } from "./en/common.ts";
import { finding } from "./en/finding.ts";
import { graph } from "./en/graph.ts";
import { header } from "./en/header.ts";
import { options } from "./en/options.ts";
import { pages } from "./en/pages.ts";
import { panel } from "./en/panel.ts";
import { values } from "./en/values.ts";
import { words } from "./en/words.ts";

/** The English texts that the first page may need. */
export const enFirst = {
  ...bar,
  ...common,
  ...finding,
  ...graph,
  ...header,
  ...enMeasures,
  ...options,
  ...pages,
  ...panel,
  ...values,
  ...words,
} as const;
