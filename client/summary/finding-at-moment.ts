import { formatCount, formatList } from "../format/format-count.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { type Translate } from "../messages/translate.ts";
import {
  type ExploredGraph,
  isPresent,
  listNodes,
  listTies,
  type MetTie,
} from "../model/explored-graph.ts";
import { type Mode } from "../model/explorer-document.ts";
import { datedFacts, isLit, type Moment } from "../model/moment.ts";
import { type Phrase, phrases } from "./phrase.ts";

/**
 * What happened in the days that are lit, among what is drawn: a fact counts in its first possible day. Null where
 * nothing is dated.
 */
export function findingAtMoment(
  t: Translate,
  visible: ExploredGraph,
  mode: Mode,
  moment: Moment,
): Phrase[] | null {
  const isCut = isCutOff(visible);
  const latestAlone = isCut ? phrases(t, "moment.latest-alone") : [];
  const days = phrases(t, "moment.days", { days: formatDateRange(t, moment.from, moment.to) });
  switch (mode) {
    case "evidence":
      return [...days, ...meetingsIn(t, visible, moment)];
    case "meetings":
      return [...days, ...pairsIn(t, visible, moment, isCut), ...latestAlone];
    case "stances":
      return [...days, ...positionsIn(t, visible, moment, isCut), ...latestAlone];
    case "agreement":
      return null;
  }
}

function meetingsIn(t: Translate, visible: ExploredGraph, moment: Moment): Phrase[] {
  const meetings = listNodes(visible).filter(
    (node) => node.kind === "MEETING" && node.isEncounter && isLit(node.date.earliest, moment),
  );
  const [only] = meetings;
  if (only === undefined) return phrases(t, "moment.no-meeting");
  const ids = new Set(meetings.map(({ id }) => id));
  const attended = listTies(visible).filter((tie) => isPresent(tie) && ids.has(tie.to));
  const actors = formatCount(t, new Set(attended.map(({ from }) => from)).size, "actor");
  return meetings.length === 1
    ? phrases(t, "moment.meeting", { title: only.label, actors })
    : phrases(t, "moment.meetings", {
        meetings: formatCount(t, meetings.length, "meeting"),
        actors,
      });
}

function pairsIn(t: Translate, visible: ExploredGraph, moment: Moment, isCut: boolean): Phrase[] {
  const met = listTies(visible).flatMap((tie) => {
    if (tie.kind !== "MET") return [];
    const sessions = datedFacts(tie).filter(({ day }) => isLit(day, moment));
    return sessions.length === 0 ? [] : [{ tie, sessions }];
  });
  if (met.length === 0) return phrases(t, isCut ? "moment.no-latest-session" : "moment.no-pair");
  const sessions = new Set(met.flatMap((pair) => pair.sessions.map(({ id }) => id)));
  return [
    ...phrases(t, "moment.pairs", {
      pairs: formatCount(t, met.length, "pair"),
      sessions: formatCount(t, sessions.size, "session"),
    }),
    // Another pair's sessions may be among those that are cut off.
    ...(isCut ? [] : metMost(t, visible, met)),
  ];
}

/** The pair with most sessions, if it is one, and has several. */
function metMost(
  t: Translate,
  visible: ExploredGraph,
  met: readonly { tie: MetTie; sessions: readonly unknown[] }[],
): Phrase[] {
  const most = Math.max(...met.map(({ sessions }) => sessions.length));
  const [first, ...others] = met.filter(({ sessions }) => sessions.length === most);
  if (first === undefined || others.length > 0 || most < 2) return [];
  const names = [first.tie.from, first.tie.to].map((id) => visible.getNodeAttribute(id, "label"));
  return phrases(t, "moment.met-most", {
    names: formatList(t, names),
    sessions: formatCount(t, most, "session"),
  });
}

function positionsIn(
  t: Translate,
  visible: ExploredGraph,
  moment: Moment,
  isCut: boolean,
): Phrase[] {
  const held = listTies(visible).flatMap((tie) => {
    if (tie.kind !== "STANCE") return [];
    const positions = datedFacts(tie).filter(({ day }) => isLit(day, moment));
    return positions.length === 0 ? [] : [{ tie, positions }];
  });
  if (held.length === 0) {
    return phrases(t, isCut ? "moment.no-latest-position" : "moment.no-position");
  }
  const positions = new Set(held.flatMap((stance) => stance.positions.map(({ id }) => id)));
  return phrases(t, "moment.positions", {
    positions: formatCount(t, positions.size, "position"),
    actors: formatCount(t, new Set(held.map(({ tie }) => tie.from)).size, "actor"),
    issues: formatCount(t, new Set(held.map(({ tie }) => tie.to)).size, "issue"),
  });
}

/** Of very many facts of one tie only the latest were fetched: the others light nothing, and nothing tells of none. */
function isCutOff(visible: ExploredGraph): boolean {
  return listTies(visible).some(
    (tie) =>
      (tie.kind === "MET" && tie.meetings.length < tie.n) ||
      (tie.kind === "STANCE" && tie.positions.length < tie.n),
  );
}
