import { aggregation } from "./stances/aggregation.ts";
import { conditional } from "./stances/conditional.ts";
import { conditions } from "./stances/same-condition.ts";
import { duplicates } from "./stances/duplicates.ts";
import { leastShared } from "./stances/least-shared.ts";
import { normalisation } from "./stances/normalisation.ts";
import { attribution } from "./stances/attribution.ts";
import { stanceGroups } from "./stances/stance-groups.ts";
import { stanceLevel } from "./stances/stance-level.ts";
import { meetingGroups } from "./meetings/meeting-groups.ts";
import { meetingKinds } from "./meetings/meeting-kinds.ts";
import { meetingLevel } from "./meetings/meeting-level.ts";
import { notSince } from "./meetings/not-since.ts";
import { weight } from "./meetings/weight.ts";
import { bundles } from "./shown/bundles.ts";
import { cell } from "./shown/cell.ts";
import { dates } from "./placed/dates.ts";
import { flow } from "./placed/flow.ts";
import { layout } from "./placed/layout.ts";
import { pull } from "./placed/pull.ts";
import { rings } from "./placed/rings.ts";
import { sidesAs } from "./placed/sides-as.ts";
import { space } from "./placed/space.ts";
import { tiers } from "./placed/tiers.ts";
import { order } from "./shown/order.ts";
import { pairs } from "./shown/pairs.ts";
import { rows } from "./shown/rows.ts";
import { size } from "./shown/size.ts";

/**
 * All options, in the order of menus and addresses. Menus, help, links, defaults and query variables are
 * derived from this list.
 */
export const allOptions = [
  notSince,
  cell,
  weight,
  meetingLevel,
  aggregation,
  normalisation,
  leastShared,
  stanceLevel,
  order,
  rows,
  size,
  bundles,
  layout,
  rings,
  sidesAs,
  dates,
  tiers,
  flow,
  pull,
  space,
  pairs,
  duplicates,
  conditional,
  conditions,
  attribution,
  stanceGroups,
  meetingGroups,
  meetingKinds,
] as const;
