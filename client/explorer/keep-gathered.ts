import {
  emptyGraph,
  type ExploredGraph,
  type Facts,
  listNodes,
  withFacts,
} from "../model/explored-graph.ts";
import { type Gathered, isGathered } from "../model/gathered.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { fitting, gathered as withTiesAmong } from "./gather.ts";

/**
 * Returns a function that gathers anew what is within some sources or documents, if the filters have left what was
 * gathered, and then does what follows from it. What the reader added stays, what the reader removed stays away.
 * An outdated answer is dropped.
 */
export function keepGathered(
  source: GraphSource,
  session: ExplorerSession,
  next: () => Promise<void>,
): () => Promise<void> {
  const { getState, setState } = session.store;
  let asked = 0;

  return async () => {
    asked += 1;
    const mine = asked;
    const { gathered, filters } = getState();
    if (gathered === null || isGathered(gathered, filters)) return await next();
    await session.attempt(async () => {
      const { factsWithin } = await import("./facts-within.ts");
      const found = await factsWithin(source, getState().filters);
      const before = getState();
      if (mine !== asked || before.gathered === null) return;
      const { own, gone } = editsSince(before.explored, before.gathered);
      const nodes = [...own, ...found.nodes.filter(({ id }) => !gone.has(id))];
      const facts = own.length === 0 ? { nodes, ties: found.ties } : await tied(nodes, found);
      if (mine !== asked) return;
      const ids = new Set([...found.gathered.ids, ...gone]);
      session.change(
        {
          explored: withFacts(emptyGraph(), facts),
          gathered: { ...found.gathered, ids },
        },
        { continues: true },
      );
      setState({ notices: found.notShown === null ? [] : [found.notShown] });
      session.meet(found.nodes);
      await next();
    });
  };

  async function tied(nodes: Facts["nodes"], { ties }: Facts): Promise<Facts> {
    return await withTiesAmong(source, emptyGraph(), { nodes: fitting(nodes).kept, ties });
  }
}

/** What the reader added to what was gathered, and what the reader removed of it. */
function editsSince(explored: ExploredGraph, { ids }: Gathered) {
  return {
    own: listNodes(explored).filter(({ id }) => !ids.has(id)),
    gone: new Set([...ids].filter((id) => !explored.hasNode(id))),
  };
}
