import { idOf } from "../../../schema/typed-record.ts";
import { type TieType, type Value } from "../../graph/graph-engine.ts";
import { canonicalText } from "./content-hash.ts";
import { type Change, type Run } from "./compare.ts";
import { fieldOf } from "./field-of.ts";
import { isNodeKind, storedOwnedTies, storedProperties } from "./statements.ts";
import { type GraphRecord, type Properties, toGraph } from "./to-graph.ts";

/** A field in which a record differs from what the graph has under its id; null for an absent value. */
export interface Difference {
  readonly field: string;
  readonly stored: Value;
  readonly own: Value;
}

/** Properties that to-graph.ts derives, or that say who holds the record. */
const notContent: ReadonlySet<string> = new Set(
  "id n datasets hash searchText sortName sortPublisher earliest latest sources".split(" "),
);

interface OtherEnd {
  readonly type: TieType;
  readonly other: string;
  readonly properties: Properties;
}

/** How a record differs from what the graph has under its id, field by field. */
export async function findDifferences(run: Run, { hashed }: Change): Promise<Difference[]> {
  const own = toGraph(hashed);
  const ownFields = fieldsOf(own.properties, own.ties.map(toOtherEnd(idOf(hashed))));
  const stored = await readStored(run, hashed.kind, idOf(hashed), own);
  return [...new Set([...stored.keys(), ...ownFields.keys()])]
    .toSorted()
    .map((field) => ({
      field,
      stored: stored.get(field) ?? null,
      own: ownFields.get(field) ?? null,
    }))
    .filter((each) => canonicalText(each.stored) !== canonicalText(each.own));
}

async function readStored(
  run: Run,
  kind: Change["hashed"]["kind"],
  id: string,
  { ends }: GraphRecord,
): Promise<Map<string, Value>> {
  const rows = [{ id, start: ends?.from ?? "", end: ends?.to ?? "" }];
  const parameters = isNodeKind(kind) ? { ids: [id] } : { rows };
  const [row] = await run(storedProperties[kind], parameters);
  const ties: OtherEnd[] = [];
  for (const statement of isNodeKind(kind) ? storedOwnedTies[kind] : []) {
    for (const { type, other, properties } of await run(statement, { ids: [id] })) {
      ties.push({
        type: type as TieType,
        other: other as string,
        properties: properties as Properties,
      });
    }
  }
  return fieldsOf((row?.["properties"] ?? {}) as Properties, ties);
}

function toOtherEnd(id: string): (tie: GraphRecord["ties"][number]) => OtherEnd {
  return ({ type, row: { from, to, properties } }) => {
    return { type, other: from === id ? to : from, properties };
  };
}

function fieldsOf(properties: Properties, ties: readonly OtherEnd[]): Map<string, Value> {
  const fields = new Map<string, Value>(Object.entries(content(properties)));
  const inOrder = ties.toSorted(
    (a, b) => numberOf(a) - numberOf(b) || (a.other < b.other ? -1 : 1),
  );
  for (const { type, other, properties: rest } of inOrder) {
    const field = fieldOf[type] ?? type;
    const said = content(rest);
    const value = Object.keys(said).length > 0 ? { source: other, ...said } : other;
    fields.set(field, [...((fields.get(field) ?? []) as Value[]), value]);
  }
  return fields;
}

function content(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !notContent.has(name)));
}

/** The number that keeps the order of citations. */
function numberOf({ properties }: OtherEnd): number {
  return typeof properties["n"] === "number" ? properties["n"] : 0;
}
