import { listNodes } from "./explored-graph.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type GraphSource } from "./graph-source.ts";
import { askProjection, projectionQuestion } from "./projection.ts";

/**
 * Gives a function that renews the projection if the current mode asks another question than the one
 * answered. The answer to a question that has been overtaken is dropped.
 */
export function keepProjection(source: GraphSource, session: ExplorerSession): () => Promise<void> {
  const { getState, setState } = session.store;
  let asking = new AbortController();

  return async () => {
    asking.abort();
    const question = projectionQuestion(getState());
    if (question === null || getState().projection?.key === question.key) return;
    asking = new AbortController();
    const { signal } = asking;
    await session.attempt(async () => {
      try {
        const projection = await askProjection(source, question, signal);
        if (signal.aborted) return;
        setState({ projection });
        session.meet(listNodes(projection.graph));
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  };
}
