import { allViews, type ViewOfGraph } from "../../views/all-views.ts";

/** How many views a narrow screen has room for beside stories and the menu. */
const inRail = 5;

/** Whether a view stands in the menu on a narrow screen. */
export function isFurther(view: ViewOfGraph): boolean {
  return allViews.indexOf(view) >= inRail;
}
