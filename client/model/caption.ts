import { type DateSpan, type ExploredNode } from "./explored-graph.ts";
import { type Translate } from "../messages/translate.ts";
import { formatDateRange } from "../format/format-date-range.ts";

/** One line of a label on the canvas. */
export interface CaptionLine {
  text: string;
  /** `name` of an actor, `title` of a meeting, `question` for an issue or document, `date` beside a title. */
  role: "name" | "title" | "question" | "date";
}

/** The most letters in a line, and lines in a text. */
const lineLength = 21;
const mostLines = 3;
/** A longer word is broken: one such label would make the whole picture small. */
const longestWord = 30;
const partsOfWord = new RegExp(`(?:\\P{M}\\p{M}*){1,${lineLength}}`, "gu");

/** The label of a node: its name broken into short lines; a meeting has its date above. */
export function captionOf(
  t: Translate,
  node: ExploredNode,
  options: { year: boolean },
): CaptionLine[] {
  switch (node.kind) {
    case "ACTOR":
      return linesOf(node.label, "name");
    case "MEETING":
      return [...dateLine(t, node.date, options), ...linesOf(node.label, "title")];
    case "DOCUMENT":
      return [...linesOf(node.label, "question"), ...dateLine(t, node.date, options)];
    case "ISSUE":
    case "POSITION":
    case "SOURCE":
      return linesOf(node.label, "question");
  }
}

function dateLine(t: Translate, date: DateSpan | null, options: { year: boolean }): CaptionLine[] {
  if (date === null) return [];
  return [{ text: formatDateRange(t, date.earliest, date.latest, options), role: "date" }];
}

/** A name broken into short lines. */
export function captionLines(name: string): CaptionLine[] {
  return linesOf(name, "name");
}

function linesOf(text: string, role: CaptionLine["role"]): CaptionLine[] {
  return broken(text.replace(/\s*\([^()]*\)\s*$/, "") || text).map((line) => ({
    text: line,
    role,
  }));
}

/**
 * Breaks a text into as few lines as possible, of about equal length; what does not fit ends in an ellipsis.
 */
function broken(text: string): string[] {
  const words = text.split(/\s+/).flatMap(wordOrParts);
  const loose = inLines(words, lineLength);
  let lines = loose;
  for (let width = lineLength - 1; width >= 10; width -= 1) {
    const narrower = inLines(words, width);
    if (narrower.length > loose.length || longest(narrower) > width) break;
    lines = narrower;
  }
  if (lines.length <= mostLines) return lines;
  const kept = loose.slice(0, mostLines);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? "").replace(/[\s,;:–-]+$/, "")} …`];
}

/** A word, or if it is too long its parts as long as a line, each letter with its marks. */
function wordOrParts(word: string): readonly string[] {
  if (word.length <= longestWord) return [word];
  return word.match(partsOfWord) ?? [word];
}

function inLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function longest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length));
}
