import { type ExploredGraph } from "../../model/explored-graph.ts";
import { dayNumber } from "../../model/day-span.ts";

/** The day numbers of what is on the canvas: of each meeting once, and of each position of a tie. */
export interface CanvasDays {
  readonly meetings: readonly number[];
  readonly positions: readonly number[];
}

/**
 * The first days of the meetings and positions of a graph. Only encounters count, as in the bars behind them; undated
 * ones are left out.
 */
export function canvasDays(graph: ExploredGraph): CanvasDays {
  const meetings = new Map<string, string | null>();
  const positions = new Map<string, string | null>();
  graph.forEachNode((id, node) => {
    if (node.kind === "MEETING" && node.isEncounter) meetings.set(id, node.date.earliest);
    if (node.kind === "POSITION") positions.set(id, node.date.earliest);
  });
  graph.forEachEdge((_, tie) => {
    if (tie.kind === "MET") for (const { id, earliest } of tie.meetings) meetings.set(id, earliest);
    if (tie.kind === "STANCE") {
      for (const { id, earliest } of tie.positions) positions.set(id, earliest);
    }
  });
  return { meetings: daysOf(meetings), positions: daysOf(positions) };
}

function daysOf(dated: ReadonlyMap<string, string | null>): number[] {
  return [...dated.values()].flatMap((day) => (day === null ? [] : [dayNumber(day)]));
}
