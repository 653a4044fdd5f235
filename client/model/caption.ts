import { type DateSpan, type ExploredNode } from "./explored-graph.ts";
import { inDays } from "./in-days.ts";

/** One line of a label on the canvas. */
export interface CaptionLine {
  text: string;
  /** `name` of an actor, `title` of a meeting, `question` for an issue or document, `date` beside a title. */
  role: "name" | "title" | "question" | "date";
}

/** Letters to a line, and lines to a text. */
const lineLength = 21;
const mostLines = 2;

/** The label of a node: its name broken into short lines, a meeting's with its date above. */
export function captionOf(node: ExploredNode, options: { year: boolean }): CaptionLine[] {
  switch (node.kind) {
    case "ACTOR":
      return linesOf(node.label, "name");
    case "MEETING":
      return [...dateLine(node.date, options), ...linesOf(node.label, "title")];
    case "DOCUMENT":
      return [...linesOf(node.label, "question"), ...dateLine(node.date, options)];
    case "ISSUE":
    case "POSITION":
    case "SOURCE":
      return linesOf(node.label, "question");
  }
}

function dateLine(date: DateSpan | null, options: { year: boolean }): CaptionLine[] {
  if (date === null) return [];
  return [{ text: inDays(date.earliest, date.latest, options), role: "date" }];
}

function linesOf(text: string, role: CaptionLine["role"]): CaptionLine[] {
  return broken(text.replace(/\s*\([^()]*\)\s*$/, "") || text).map((line) => ({
    text: line,
    role,
  }));
}

/** Words in lines of about equal length; what does not fit ends in an ellipsis. */
function broken(text: string): string[] {
  if (text.length <= lineLength) return [text];
  const words = text.split(/\s+/);
  const wanted = Math.min(lineLength, Math.max(12, Math.ceil(text.length / mostLines) + 2));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= wanted || line === "") {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.at(-1) ?? "";
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:–-]+$/, "")} …`];
}
