import { createHash } from "node:crypto";
import { citationsOf } from "../../schema/check/citations-of.ts";
import { type Citation, type RecordOf } from "../../schema/dataset.ts";
import {
  type AnchorFinding,
  createAnchorFinder,
  type TextPlace,
} from "../../schema/text/find-anchor.ts";
import { normaliseText, paragraphsOf } from "../../schema/text/source-text.ts";
import { parsedRecords } from "../check/parsed-records.ts";
import { type Fault, type OnFault, type PlaceInFiles } from "../fault.ts";
import { type DatasetFiles } from "../read/find-files.ts";
import { placesOf } from "../read/raw-record.ts";
import { faultsOfMoved, type Moved } from "./faults-of-moved.ts";

/** The result for one source's text. */
export interface VerifiedText {
  readonly source: string;
  /** Whether the text matches the source's `textHash`; null if the source has none. */
  readonly isKnown: boolean | null;
  /** Number of citations that give their place in the text. */
  readonly anchors: number;
  /** Paragraphs without any coded fact: number from 1, and first words. */
  readonly bare: readonly { readonly paragraph: number; readonly begin: string }[];
}

export interface Verification {
  readonly texts: readonly VerifiedText[];
  /** Texts whose names are not ids of sources in the data set. */
  readonly unknown: readonly string[];
  /** Sources that facts quote but whose text is missing. */
  readonly unread: readonly string[];
}

interface Reading {
  readonly find: ReturnType<typeof createAnchorFinder>;
  readonly paragraphs: readonly string[];
  readonly coded: Set<number>;
  /** Quotes that stand elsewhere than said; told together at the end. */
  readonly moved: Moved[];
  anchors: number;
  isKnown: boolean | null;
}

/**
 * Checks every citation of a data set against the given texts, by source id. A quote that is not at its
 * stated place, or a paragraph that does not exist, is a fault that names the nearest match.
 */
export async function verifyTexts(
  folder: string,
  files: DatasetFiles,
  texts: ReadonlyMap<string, string>,
  onFault: OnFault,
): Promise<Verification> {
  const readings = new Map<string, Reading>();
  const quoted = new Set<string>();
  for await (const { raw, typed, loose } of parsedRecords(folder, files, onFault)) {
    const at = placesOf(raw);
    if (typed?.kind === "sources") {
      const text = texts.get(typed.record.id);
      if (text !== undefined) readings.set(typed.record.id, readingOf(typed.record, text));
    }
    for (const { path, citation } of citationsOf(loose)) {
      if (citation.quote !== undefined) quoted.add(citation.source);
      const reading = readings.get(citation.source);
      if (!reading || (citation.quote === undefined && citation.paragraph === undefined)) continue;
      reading.anchors += 1;
      const finding = reading.find(citation);
      if ("place" in finding) reading.coded.add(finding.place.paragraph);
      const field = citation.quote === undefined ? "paragraph" : "quote";
      const place = at([...path, field]);
      const fault = faultOf(citation, finding, place);
      if (!fault) continue;
      if (finding.kind === "elsewhere")
        reading.moved.push({ ...finding, citation, at: place, alone: fault });
      else onFault(fault);
    }
  }
  for (const [source, { moved }] of readings)
    for (const fault of faultsOfMoved(source, moved)) onFault(fault);
  return {
    texts: [...readings].map(([source, { isKnown, anchors, paragraphs, coded }]) => ({
      source,
      isKnown,
      anchors,
      bare: paragraphs.flatMap((words, n) =>
        coded.has(n + 1) ? [] : [{ paragraph: n + 1, begin: beginOf(words) }],
      ),
    })),
    unknown: [...texts.keys()].filter((id) => !readings.has(id)),
    unread: [...quoted].filter((id) => !readings.has(id)),
  };
}

/** SHA-256 of a normalised text, in hexadecimal: what a source's `textHash` holds. */
export function textHash(text: string): string {
  return createHash("sha256").update(normaliseText(text)).digest("hex");
}

function readingOf(source: RecordOf["sources"], text: string): Reading {
  return {
    find: createAnchorFinder(text),
    paragraphs: paragraphsOf(text),
    coded: new Set(),
    moved: [],
    anchors: 0,
    isKnown: source.textHash === undefined ? null : source.textHash === textHash(text),
  };
}

function faultOf(citation: Citation, finding: AnchorFinding, at: PlaceInFiles): Fault | null {
  const { source, paragraph } = citation;
  switch (finding.kind) {
    case "there":
      return null;
    case "elsewhere":
      return {
        ...at,
        problem: `stands in ${spell(finding.place)} of the text of ${source}`,
        expected: "that place, or no other",
      };
    case "outside":
      if (paragraph === undefined && citation.start === undefined) return null;
      return {
        ...at,
        problem: `stands in a line outside the body of the text of ${source}: “${finding.line}”`,
        expected: "no paragraph, start and end, for none of them counts there",
      };
    case "near":
      return {
        ...at,
        problem: `does not stand in the text of ${source}`,
        expected: `its words letter by letter; nearest is “${finding.place.words}” in ${spell(finding.place)}`,
      };
    case "nowhere":
      return {
        ...at,
        problem:
          citation.quote === undefined
            ? `the text of ${source} has no paragraph ${paragraph}`
            : `does not stand in the text of ${source}, nor anything like it`,
        expected: "words of that text, in one of its paragraphs",
      };
  }
}

function spell({ paragraph, start, end }: TextPlace): string {
  return `paragraph ${paragraph}, ${start} to ${end}`;
}

function beginOf(paragraph: string): string {
  const words = paragraph.split(" ");
  return words.length > 6 ? `${words.slice(0, 6).join(" ")} …` : paragraph;
}
