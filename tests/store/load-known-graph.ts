import { recordKinds } from "../../schema/dataset.ts";
import { writeTies } from "../../server/store/write/write-changes.ts";
import { type OwnedTie, toGraph } from "../../server/store/write/to-graph.ts";
import { isNodeKind, labelOf, tieOf } from "../../server/store/write/statements.ts";
import { idOf, type TypedRecord } from "../../schema/typed-record.ts";
import { type GraphEngine, type TieRow } from "../../server/graph/graph-engine.ts";
import { type KnownGraph } from "./oracle/known-graph.ts";

/** Writes the records of a test graph as one unit, in the loader's form, without files. */
export async function loadKnownGraph(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  await engine.write("load a test graph", async (unit) => {
    const ties: OwnedTie[] = [];
    for (const kind of recordKinds) {
      const rows = graph.records[kind].map((record) => {
        const typed = { kind, record } as TypedRecord;
        const id = idOf(typed);
        const { properties, ties: owned, ends } = toGraph(typed);
        ties.push(...owned);
        const whole = { ...properties, datasets: [...graph.datasetsOf(id)], hash: id };
        return { id, properties: whole, ends };
      });
      if (isNodeKind(kind)) {
        const nodes = rows.map(({ properties }) => properties);
        await unit.upsertNodes(labelOf[kind], nodes);
      } else {
        const { type, from, to } = tieOf[kind];
        const withEnds = rows.flatMap(({ id, properties, ends }): TieRow[] =>
          ends ? [{ id, ...ends, properties }] : [],
        );
        if (withEnds.length > 0) await unit.upsertTies(type, from, to, withEnds);
      }
    }
    await writeTies(unit, ties);
  });
}
