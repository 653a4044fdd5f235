import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { type CslDate, type CslItem, type DateParts } from "./csl-item.ts";

/** The formats for reference managers. */
export type ReferenceFormat = "BIBTEX" | "BIBLATEX" | "RIS" | "CSL_JSON";

const { format } = plugins.config.get("@bibtex");
// Our ids are used as keys, unchanged.
format["useIdAsLabel"] = true;
format["checkLabel"] = false;
// In ASCII, letters without a TeX command (all of Cyrillic) would be lost. Characters special to TeX are
// escaped below.
format["asciiOnly"] = false;

const writers: Record<ReferenceFormat, (item: CslItem) => string> = {
  BIBTEX: (item) =>
    plugins.output
      .format("bibtex", [forTex(withOneDate(item))])
      .replace(/^(\s*howpublished = )\{(.*)\},$/mu, "$1{\\url{$2}},"),
  BIBLATEX: (item) => plugins.output.format("biblatex", [forTex(item)]),
  RIS: (item) => risLines(withOneDate(item)).join("\n"),
  CSL_JSON: (item) => JSON.stringify(item),
};

/**
 * One entry of a reference list, with a line break at its end; CSL-JSON is one object, to be put in an array.
 */
export function writeReference(item: CslItem, as: ReferenceFormat): string {
  return `${writers[as](item).replace(/\n+$/u, "")}\n`;
}

/**
 * Written here because the plugin's own text breaks lines within words and addresses, and its newer tables
 * lose the authors of articles.
 */
function risLines(item: CslItem): string[] {
  const [{ TY: type, ID: _cutShort, ...fields } = {}] = plugins.output.format("ris", [item], {
    spec: "old",
    type: "object",
  });
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${[type].flat().join("")}`, `ID  - ${item.id}`, ...lines, "ER  - "];
}

/** These formats have one date: for a range, the year or month that contains both ends. */
function withOneDate(item: CslItem): CslItem {
  const { issued, ...rest } = item;
  if (issued === undefined) return item;
  const common = commonParts(issued);
  return common.length === 0 ? rest : { ...rest, issued: { "date-parts": [common] } };
}

function commonParts({ "date-parts": [from = [], to = from] }: CslDate): DateParts {
  const differs = from.findIndex((part, i) => part !== to[i]);
  return differs === -1 ? from : from.slice(0, differs);
}

/**
 * Escapes characters that are special to TeX. Not in addresses, which TeX does not interpret except for
 * counting braces.
 */
function forTex({ id, type, URL: url, ...texts }: CslItem): CslItem {
  const address = url?.replaceAll(/[{}\\]/gu, encodeURIComponent);
  return {
    ...(escaped(texts) as Omit<CslItem, "id" | "type" | "URL">),
    id,
    type,
    ...(address === undefined ? {} : { URL: address }),
  };
}

function escaped(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/[&%$#_{}~^\\]/gu, inTex);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escaped(part)]));
}

const texCommands: Readonly<Record<string, string>> = {
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
};

function inTex(character: string): string {
  return texCommands[character] ?? `\\${character}`;
}
