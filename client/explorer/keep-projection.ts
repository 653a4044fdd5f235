import { listNodes } from "../model/explored-graph.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { type Projection } from "../model/explorer-document.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { type Question } from "../modes/mode.ts";
import { getMode } from "../modes/all-modes.ts";
import { sized } from "../model/sized.ts";

/**
 * Returns a function that updates the projection if the current mode has another question than the one
 * answered, or if sizes or tables need measures. An outdated answer is dropped.
 */
export function keepProjection(source: GraphSource, session: ExplorerSession): () => Promise<void> {
  const { getState, setState } = session.store;
  let asking = new AbortController();

  function show(projection: Projection): void {
    setState({ projection: sized(projection, getState().options) });
    session.meet(listNodes(projection.graph));
  }

  return async () => {
    asking.abort();
    const state = getState();
    const question = getMode(state.mode).question(state);
    if (question === null) return;
    const known = state.projection?.key === question.key ? state.projection : null;
    const measured = known?.measures !== null || !wantsMeasures(state, question);
    if (known !== null && measured) {
      if (known.size !== state.options.size) show(known);
      return;
    }
    asking = new AbortController();
    const { signal } = asking;
    await session.attempt(async () => {
      try {
        const projection = known ?? (await question.answer(source, signal));
        // Unless sizes need the measures, the pairs are shown before the measures arrive.
        if (!signal.aborted && (state.options.size === null || !wantsMeasures(state, question))) {
          show(projection);
        }
        if (!wantsMeasures(state, question)) return;
        const measures = await question.measures?.(source, signal);
        if (!signal.aborted) show({ ...projection, measures: measures ?? new Map() });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  };
}

/** Measures cost the server more than pairs, so they are only requested when sizes or a table show them. */
function wantsMeasures({ view, options }: ExplorerState, question: Question): boolean {
  return (
    question.measures !== null &&
    (options.size !== null || options.bundles === "COMMUNITY" || view === "table")
  );
}
