import {
  attendanceId,
  type Citation,
  type DatasetInfo,
  membershipId,
  type RecordOf,
  type Teller,
} from "../../../schema/dataset.ts";
import { foldText, words } from "../../../schema/text/fold-text.ts";
import { type TypedRecord } from "../../../schema/typed-record.ts";
import { parseMeetingDate, parseUncertainDate } from "../../../schema/uncertain-date.ts";
import { type NodeLabel, type TieRow, type TieType, type Value } from "../../graph/graph-engine.ts";

export type Properties = Record<string, Value>;

/**
 * Version of the mapping from facts to properties and ties. Increase it when this file derives something else
 * from the same facts: the next load then writes every record again.
 */
export const graphModel = 3;

/** A tie that belongs to a record: written and replaced together with it. */
export interface OwnedTie {
  readonly type: TieType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly row: TieRow;
}

/** A record in the graph: a node's properties or a tie, and the ties that belong to it. */
export interface GraphRecord {
  readonly properties: Properties;
  readonly ties: readonly OwnedTie[];
  /** For records that are themselves ties: the ids of their ends. */
  readonly ends?: { readonly from: string; readonly to: string };
}

/** LOADING: only partly in the graph, during a load or after one that broke off. */
export type DatasetState = "LOADING" | "LOADED";

/** The properties of a data set's own node. */
export function datasetProperties(
  info: DatasetInfo,
  version: string,
  state: DatasetState,
): Properties {
  const { scale, sides, ...rest } = info;
  return present({
    ...rest,
    scaleMin: scale.min,
    scaleMax: scale.max,
    sideIds: sides.map(({ id }) => id),
    sideTitles: sides.map(({ title }) => title),
    version,
    state,
    model: graphModel,
    loadedAt: new Date().toISOString(),
  });
}

/** Maps a record to the graph as docs/adr/0001-graph-model.md describes, except for `datasets` and `hash`. */
export function toGraph(typed: TypedRecord): GraphRecord {
  switch (typed.kind) {
    case "sources": {
      const { date, ...source } = typed.record;
      const text = [source.title, source.publisher, source.author] as const;
      const sortPublisher = foldText(source.publisher);
      return {
        properties: present({ ...source, ...dated(date), ...named(text), sortPublisher }),
        ties: [],
      };
    }
    case "actors": {
      const { citations, ...actor } = typed.record;
      const text = [actor.name, ...actor.aliases, actor.description] as const;
      return {
        properties: present({ ...actor, ...named(text) }),
        ties: cites("Actor", actor.id, citations),
      };
    }
    case "documents":
      return documentToGraph(typed.record);
    case "issues": {
      const { partOf, about, ...issue } = typed.record;
      return {
        properties: present({ ...issue, ...named([issue.title, issue.question]) }),
        ties: [
          ...optional("PART_OF", "Issue", issue.id, "Issue", partOf),
          ...unique(about).map((document) =>
            plain("ABOUT", "Issue", issue.id, "Document", document),
          ),
        ],
      };
    }
    case "meetings":
      return meetingToGraph(typed.record);
    case "positions":
      return positionToGraph(typed.record);
    case "memberships": {
      const { member, of, citations, ...rest } = typed.record;
      const valid = {
        earliest: rest.from === undefined ? null : parseUncertainDate(rest.from).earliest,
        latest: rest.to === undefined ? null : parseUncertainDate(rest.to).latest,
      };
      return tieRecord(membershipId(typed.record), member, of, { ...rest, ...valid }, citations);
    }
    case "attendances": {
      const { meeting, actor, citations, ...rest } = typed.record;
      return tieRecord(attendanceId(typed.record), actor, meeting, rest, citations);
    }
  }
}

function documentToGraph(record: RecordOf["documents"]): GraphRecord {
  const { issuers, citations, date, ...document } = record;
  return {
    properties: present({
      ...document,
      ...dated(date),
      ...named([document.title, document.note, ...quotesOf(citations)]),
    }),
    ties: [
      ...unique(issuers).map((issuer) => plain("ISSUED", "Actor", issuer, "Document", document.id)),
      ...cites("Document", document.id, citations),
    ],
  };
}

function meetingToGraph(record: RecordOf["meetings"]): GraphRecord {
  const { partOf, issues, attendances: _, citations, date, ...meeting } = record;
  const text = [meeting.title, meeting.place, meeting.summary, ...quotesOf(citations)] as const;
  return {
    properties: present({ ...meeting, date, ...parseMeetingDate(date), ...named(text) }),
    ties: [
      ...optional("PART_OF", "Meeting", meeting.id, "Meeting", partOf),
      ...unique(issues).map((issue) => plain("DISCUSSED", "Meeting", meeting.id, "Issue", issue)),
      ...cites("Meeting", meeting.id, citations),
    ],
  };
}

function positionToGraph(record: RecordOf["positions"]): GraphRecord {
  const { actor, issue, meeting, document, citations, date, reportedBy, ...position } = record;
  const text = [position.summary, position.condition, position.note, ...quotesOf(citations)];
  return {
    properties: present({
      ...position,
      ...reporters(reportedBy),
      ...dated(date),
      ...searched(text),
    }),
    ties: [
      plain("HOLDS", "Actor", actor, "Position", position.id),
      plain("ON", "Position", position.id, "Issue", issue),
      ...optional("STATED_AT", "Position", position.id, "Meeting", meeting),
      ...optional("STATED_IN", "Position", position.id, "Document", document),
      ...cites("Position", position.id, citations),
    ],
  };
}

/** Tellers as two lists: words or ids, and the kind of each. */
function reporters(tellers: readonly Teller[]): { reporters: string[]; reporterKinds: string[] } {
  const links = tellers.map((teller): [kind: string, name: string] => {
    if (typeof teller === "string") return ["TEXT", teller];
    return "actor" in teller ? ["ACTOR", teller.actor] : ["SOURCE", teller.source];
  });
  return {
    reporters: links.map(([, name]) => name),
    reporterKinds: links.map(([kind]) => kind),
  };
}

/**
 * Ties can't have ties to sources, so they store the sources' ids (for search) and the citations as JSON
 * texts.
 */
function tieRecord(
  id: string,
  from: string,
  to: string,
  rest: Readonly<Record<string, Value | undefined>>,
  citations: readonly Citation[],
): GraphRecord {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const texts = citations.map((citation) => JSON.stringify(lean(citation)));
  return {
    properties: present({ ...rest, id, sources, citations: texts }),
    ties: [],
    ends: { from, to },
  };
}

function plain(
  type: TieType,
  from: NodeLabel,
  fromId: string,
  to: NodeLabel,
  toId: string,
): OwnedTie {
  return {
    type,
    from,
    to,
    row: { id: `${fromId}|${toId}`, from: fromId, to: toId, properties: {} },
  };
}

/** A list that names an id twice makes one tie. */
function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}

function optional(
  type: TieType,
  from: NodeLabel,
  fromId: string,
  to: NodeLabel,
  toId: string | undefined,
): OwnedTie[] {
  return toId === undefined ? [] : [plain(type, from, fromId, to, toId)];
}

function cites(label: NodeLabel, id: string, citations: readonly Citation[]): OwnedTie[] {
  return citations.map((citation, n) => {
    const { source, ...rest } = lean(citation);
    const row = { id: `${id}#${n}`, from: id, to: source, properties: present({ n, ...rest }) };
    return { type: "CITES", from: label, to: "Source", row };
  });
}

/** Leaves out default values, because there are many citations. */
function lean({
  unverified,
  ...citation
}: Citation): Omit<Citation, "unverified"> & { unverified?: true } {
  return unverified ? { ...citation, unverified } : citation;
}

function quotesOf(citations: readonly Citation[]): (string | undefined)[] {
  return citations.map(({ quote }) => quote);
}

function dated(date: string | undefined): Record<string, Value | undefined> {
  return date === undefined ? {} : { date, ...parseUncertainDate(date) };
}

/** For records with a name or title, which is the first of the texts. */
function named(texts: readonly [string, ...(string | undefined)[]]): Properties {
  return { sortName: foldText(texts[0]), ...searched(texts) };
}

function searched(texts: readonly (string | undefined)[]): { searchText: string } {
  const text = texts.filter((each) => each !== undefined).join(" ");
  return { searchText: text === "" ? "" : words(text).join(" ") };
}

/** Leaves out missing values. */
function present(properties: Readonly<Record<string, Value | undefined>>): Properties {
  const found: Properties = {};
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== undefined && value !== null) found[name] = value;
  }
  return found;
}
