import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import { type Path } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault, type Place } from "../fault.ts";
import { decodeText } from "./decode-text.ts";
import { shapeOf, type FieldShape } from "../../schema/field-shapes.ts";
import { spellPath } from "../../schema/check/spell-path.ts";
import { type RawRecord } from "./raw-record.ts";
import { type ImportFormat } from "./import-format.ts";

export const yaml: ImportFormat = { extensions: ["yaml", "yml"], read: readYaml };

/**
 * The records of a YAML file, read as a whole since people write such files by hand. What YAML takes for
 * a number or boolean stays text where the schema wants text (`date: 2025`, `title: 1984`).
 */
export async function* readYaml(
  path: string,
  file: string,
  kind: RecordKind | "dataset",
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  let text = "";
  for await (const piece of decodeText(path)) text += piece;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    const problem = `this is not YAML: ${error.message.replace(/[.:]?\s*$/, "")}`;
    onFault({
      file,
      line,
      column: col,
      path: "",
      problem,
      expected: "YAML 1.2",
      losesRecords: true,
    });
  }
  if (document.errors.length > 0) return;

  const root = document.contents as Node | null;
  const shape = shapeOf(kind);
  const recordOf = (node: Node | null, index: number): RawRecord => ({
    kind,
    file,
    index,
    value: toValue(node, shape, document),
    place: (steps, of = "value") => placeOf(node ?? root, steps, of, document, lines),
    spell: spellPath,
  });
  if (kind === "dataset") yield recordOf(root, 0);
  else if (isSeq<Node>(root))
    for (const [index, node] of root.items.entries()) yield recordOf(node, index);
  else if (root !== null && !(isScalar(root) && root.value === null)) {
    const { line, col } = lines.linePos(root.range?.[0] ?? 0);
    const place = { file, line, column: col, path: "" };
    onFault({
      ...place,
      problem: "is not a list",
      expected: `a list of ${kind}`,
      losesRecords: true,
    });
  }
}

function toValue(node: Node | null, shape: FieldShape | undefined, document: Document): unknown {
  if (isAlias(node)) return toValue(node.resolve(document) ?? null, shape, document);
  if (isSeq<Node>(node)) return node.items.map((item) => toValue(item, shape?.items, document));
  if (isMap(node)) {
    const entries = pairsOf(node).map(([name, value]) => [
      name,
      toValue(value, shape?.properties?.[name], document),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
  }
  if (!isScalar(node)) return null;
  const keepsText =
    shape?.type === "string" && typeof node.value !== "string" && node.value !== null;
  return keepsText ? (node.source ?? String(node.value)) : node.value;
}

function pairsOf(map: { items: Pair[] }): [name: string, value: Node | null, key: Node][] {
  return map.items.map((pair) => {
    const key = pair.key as Node;
    return [isScalar(key) ? String(key.value) : String(key), pair.value as Node | null, key];
  });
}

function placeOf(
  node: Node | null,
  steps: Path,
  of: "value" | "name",
  document: Document,
  lines: LineCounter,
): Place {
  let found = node;
  for (const [n, step] of steps.entries()) {
    const at = isAlias(found) ? found.resolve(document) : found;
    if (isSeq<Node>(at) && typeof step === "number" && at.items[step]) found = at.items[step];
    else if (isMap(at)) {
      const [, value, key] = pairsOf(at).find(([name]) => name === step) ?? [];
      const wanted = of === "name" && n === steps.length - 1 ? key : (value ?? key);
      if (!wanted) break;
      found = wanted;
    } else break;
  }
  const { line, col } = lines.linePos(found?.range?.[0] ?? 0);
  return { line, column: col };
}
