import { type Explorer } from "../../../explorer/explorer.ts";
import { message } from "../../../messages/message.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { announce } from "../../notices/announcements.ts";
import { dayNumber, spanLength } from "../../../model/day-span.ts";
import { momentFrom, playRange } from "./play-range.ts";
import "../../../language/late-words.ts";

/** Shows what can be played, and lights its first days; as many as the chosen period had. */
export async function beginToPlay(explorer: Explorer): Promise<void> {
  const { period } = explorer.store.getState().filters;
  await explorer.readyToPlay();
  const state = explorer.store.getState();
  // What failed is told where it failed.
  if (state.failure !== null) return;
  const range = playRange(visibleGraph(state));
  if (range === null) {
    announce(message("play.nothing"));
    return;
  }
  const length =
    period?.from && period.to
      ? spanLength({ from: dayNumber(period.from), to: dayNumber(period.to) })
      : undefined;
  const first = period?.from ? dayNumber(period.from) : range.from;
  explorer.light(momentFrom(range, Math.max(range.from, Math.min(first, range.to)), length));
}
