import { batchesOf } from "../../graph/async.ts";
import { type Parameters, type Row } from "../../graph/graph-engine.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Run } from "./compare.ts";
import { type StaleRecord } from "./stale.ts";
import {
  citingTies,
  dependents,
  type NodeKind,
  nodeKinds,
  representingTies,
  toldPositions,
} from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/** A record that needs another record to exist. */
export interface Dependent {
  /** The record that is to be removed. */
  readonly id: string;
  readonly dependent: string;
  /** The data sets that hold the dependent. */
  readonly datasets: readonly string[];
}

/** Records of other data sets that refer to a data set's stale records, and so prevent their removal. */
export async function findDependents(
  run: Run,
  dataset: string,
  stale: readonly StaleRecord[],
): Promise<Dependent[]> {
  const found = new Map<string, Dependent>();
  for (const kind of nodeKinds) {
    const gone = stale.filter((each) => each.kind === kind && each.datasets.length === 0);
    for (const some of batchesOf(gone, batchSize)) {
      const asked = { ids: some.map(({ id }) => id), dataset };
      for (const each of [
        ...(await run(dependents[kind], asked)).map(({ id, dependent, datasets }) =>
          toDependent(id, dependent, datasets),
        ),
        ...(await namedInProperties(run, kind, asked)),
      ])
        found.set(keyOf(each), each);
    }
  }
  return [...found.values()].toSorted((one, other) => compareText(keyOf(one), keyOf(other)));
}

const keyOf = ({ id, dependent }: Dependent): string => JSON.stringify([id, dependent]);

interface Asked extends Parameters {
  ids: string[];
  dataset: string;
}

/** References without a tie: tellers, represented actors, citations of ties. */
async function namedInProperties(run: Run, kind: NodeKind, asked: Asked): Promise<Dependent[]> {
  const teller = tellerOf[kind];
  if (teller === undefined) return [];
  const told = (await run(toldPositions, asked)).flatMap((row) => {
    const kinds = row["kinds"] as string[];
    const tellers = (row["tellers"] as string[]).filter((_, n) => kinds[n] === teller);
    return namedAmong(asked.ids, tellers, row);
  });
  if (kind === "actors") {
    const represented = await run(representingTies, asked);
    return [
      ...told,
      ...represented.map(({ id, dependent, datasets }) => toDependent(id, dependent, datasets)),
    ];
  }
  const citing = await run(citingTies, asked);
  return [
    ...told,
    ...citing.flatMap((row) => namedAmong(asked.ids, row["sources"] as string[], row)),
  ];
}

const tellerOf: Partial<Record<NodeKind, string>> = { actors: "ACTOR", sources: "SOURCE" };

function namedAmong(
  ids: readonly string[],
  named: readonly string[],
  { dependent, datasets }: Row,
): Dependent[] {
  return named.filter((id) => ids.includes(id)).map((id) => toDependent(id, dependent, datasets));
}

function toDependent(id: unknown, dependent: unknown, datasets: unknown): Dependent {
  return {
    id: id as string,
    dependent: dependent as string,
    datasets: datasets as string[],
  };
}
