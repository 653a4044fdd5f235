import { foldText } from "../../../../schema/text/fold-text.ts";
import { wordParameters } from "../../paging/conditions.ts";
import { type Catalogue } from "../../catalogue/catalogue.ts";
import { type CodedColumn } from "../../catalogue/coded-column.ts";
import { type Table } from "../../catalogue/table.ts";
import { type HeldFaces } from "../../catalogue/texts/held-faces.ts";
import { type SearchTexts } from "../../catalogue/texts/search-texts.ts";
import { type NodeKind } from "../../records/records.ts";
import { compareText } from "../../rows/compare-text.ts";
import { pause } from "../../rows/pauses.ts";
import { type Reader } from "../../rows/query.ts";
import { tableNames } from "../held/held-graph.ts";
import { type FoundNode, mostRanked } from "./found-nodes.ts";

type Nodes = Table & { readonly texts: SearchTexts; readonly faces: HeldFaces };

/**
 * The nodes to be ranked, found by going through the texts that a catalogue holds; null when it does not hold them
 * all. Others may have the thread between two blocks of texts, and whoever gives up is not served any further.
 */
export async function searchCatalogue(
  reader: Pick<Reader, "turn">,
  catalogue: Catalogue,
  { text, kinds }: { readonly text: string; readonly kinds: readonly NodeKind[] },
): Promise<FoundNode[] | null> {
  const tables = kinds.map((kind) => [kind, nodesOf(catalogue, kind)] as const);
  const nodes: FoundNode[] = [];
  for (const [kind, table] of tables) {
    if (table === null) return null;
    const indices = await find(reader, table, text);
    const toFound = facesOf(catalogue, kind, table.faces);
    for (const [n, index] of indices.entries()) {
      if (n % piece === piece - 1) await pause(reader);
      nodes.push({ id: table.idAt(index), kind, ...toFound(index) });
    }
  }
  return nodes;
}

/** So many nodes are shown in a millisecond or two. */
const piece = 250;

function nodesOf(catalogue: Catalogue, kind: NodeKind): Nodes | null {
  const table = catalogue[tableNames[kind]];
  if (!table?.texts || !table.faces) return null;
  return { ...table, texts: table.texts, faces: table.faces };
}

/** The first by id and, when there are more, the first whose name begins with the text. */
async function find(
  reader: Pick<Reader, "turn">,
  { texts, columns }: Nodes,
  text: string,
): Promise<number[]> {
  const found: number[] = [];
  for (const some of texts.hits(wordParameters(text).words)) {
    for (const index of some) found.push(index);
    if (found.length > mostRanked) {
      const names = columns["sortName"];
      const alike = names ? namedAlike(names, foldText(text)) : [];
      return [...new Set([...found.slice(0, mostRanked), ...alike])];
    }
    await pause(reader);
  }
  return found;
}

/** The first by name, then by id, whose name begins so. */
function namedAlike({ codes, values }: CodedColumn, begin: string): number[] {
  const alike: number[] = [];
  const isAlike = values.map((value) => value !== null && value.startsWith(begin));
  for (const [index, code] of codes.entries()) if (isAlike[code]) alike.push(index);
  return alike
    .toSorted((a, b) => compareText(values[codes[a]!]!, values[codes[b]!]!) || a - b)
    .slice(0, mostRanked);
}

type Shown = Pick<FoundNode, "title" | "names" | "parts">;

function facesOf(
  { actors, issues, positions }: Catalogue,
  kind: NodeKind,
  faces: HeldFaces,
): (index: number) => Shown {
  if (kind !== "POSITION") {
    return (index) => {
      const { name, aliases, parts } = faces.at(index);
      return { title: name ?? "", names: [name ?? "", ...(aliases ?? [])], parts };
    };
  }
  const holders = remembered((actor) => actors.faces?.at(actor).name ?? "");
  const titles = remembered((issue) => issues.faces?.at(issue).name ?? "");
  return (index) => {
    const title = `${holders(positions!.actor[index]!)}: ${titles(positions!.issue[index]!)}`;
    return { title, names: [], parts: faces.at(index).parts };
  };
}

function remembered(make: (index: number) => string): (index: number) => string {
  const made = new Map<number, string>();
  return (index) => {
    const known = made.get(index) ?? make(index);
    made.set(index, known);
    return known;
  };
}
