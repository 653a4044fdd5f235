/** Compares every node with the search words. */
import { foldText, words } from "../../../schema/text/fold-text.ts";
import { type NodeKind } from "../../../server/store/records/records.ts";
import { type SearchHitRecord } from "../../../server/store/explore/search/search.ts";
import { by, getRecord, type KnownGraph, quotesOf } from "./known-graph.ts";

/** A hit without its cursor, which is tested by walking through the pages. */
type ExpectedHit = Omit<SearchHitRecord, "cursor">;

interface Face extends ExpectedHit {
  readonly names: readonly string[];
  readonly text: string;
}

const known = new WeakMap<KnownGraph, Face[]>();

function facesOf(graph: KnownGraph): Face[] {
  const faces = known.get(graph) ?? findFaces(graph);
  known.set(graph, faces);
  return faces;
}

function findFaces({ records }: KnownGraph): Face[] {
  const { actors, issues } = records;
  const text = (...parts: (string | undefined)[]) =>
    words(parts.filter((part) => part !== undefined).join(" ")).join(" ");
  const detail = (...parts: (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(" · ") || null;
  return [
    ...actors.map((one) => ({
      id: one.id,
      kind: "ACTOR" as const,
      title: one.name,
      detail: detail(one.description),
      names: [one.name, ...one.aliases],
      text: text(one.name, ...one.aliases, one.description),
    })),
    ...records.meetings.map((one) => ({
      id: one.id,
      kind: "MEETING" as const,
      title: one.title,
      detail: detail(one.date, one.place),
      names: [one.title],
      text: text(one.title, one.place, one.summary, ...quotesOf(one)),
    })),
    ...issues.map((one) => ({
      id: one.id,
      kind: "ISSUE" as const,
      title: one.title,
      detail: detail(...one.areas),
      names: [one.title],
      text: text(one.title, one.question),
    })),
    ...records.documents.map((one) => ({
      id: one.id,
      kind: "DOCUMENT" as const,
      title: one.title,
      detail: detail(one.date),
      names: [one.title],
      text: text(one.title, one.note, ...quotesOf(one)),
    })),
    ...records.sources.map((one) => ({
      id: one.id,
      kind: "SOURCE" as const,
      title: one.title,
      detail: detail(one.publisher, one.date),
      names: [one.title],
      text: text(one.title, one.publisher, one.author),
    })),
    ...records.positions.map((one) => ({
      id: one.id,
      kind: "POSITION" as const,
      title: `${getRecord(actors, one.actor).name}: ${getRecord(issues, one.issue).title}`,
      detail: detail(one.date, one.summary),
      names: [],
      text: text(one.summary, one.condition, one.note, ...quotesOf(one)),
    })),
  ];
}

export function expectedSearch(
  graph: KnownGraph,
  query: { text: string; kinds: readonly NodeKind[]; first: number },
): ExpectedHit[] {
  const looked = words(query.text);
  if (looked.length === 0) return [];
  const [last = "", ...others] = looked.toReversed();
  const holdsAll = (text: string) => {
    const there = text.split(" ");
    return others.every((word) => there.includes(word)) && there.some((w) => w.startsWith(last));
  };
  const asked = looked.join(" ");
  const rank = ({ names, kind }: Face) => {
    const folded = names.map((name) => words(name).join(" "));
    if (folded.includes(asked)) return 0;
    const begins = (name: string) =>
      name.startsWith(asked) || (kind === "ACTOR" && ` ${name}`.includes(` ${asked}`));
    if (folded.some(begins)) return 1;
    return folded.some(holdsAll) ? 2 : 3;
  };
  return facesOf(graph)
    .filter(({ kind, text }) => query.kinds.includes(kind) && holdsAll(text))
    .toSorted(
      by(
        rank,
        ({ kind }) => query.kinds.indexOf(kind),
        ({ title }) => foldText(title),
        ({ id }) => id,
      ),
    )
    .slice(0, query.first)
    .map(({ id, kind, title, detail }) => ({ id, kind, title, detail }));
}
