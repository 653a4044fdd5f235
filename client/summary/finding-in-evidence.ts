import {
  type ExploredGraph,
  isPresent,
  listNodes,
  type MeetingNode,
} from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Side } from "../model/graph-source.ts";
import { sideTitle } from "../model/sides.ts";
import { countDays, formatDateRange } from "../format/format-date-range.ts";
import {
  capitalise,
  formatCount,
  formatList,
  nounOf,
  numberInWords,
  withArticle,
} from "../format/format-count.ts";
import { type Translate } from "../messages/translate.ts";
import { type Phrase, phrases } from "./phrase.ts";
import { findGap, sidesMet } from "./sides-met.ts";
import { contradictions } from "./finding-in-stances.ts";

/** What the facts on the canvas say: how many of what, over which days, and who never sat with whom. */
export function findingInEvidence(
  t: Translate,
  visible: ExploredGraph,
  { sides, filters: { period } }: Pick<ExplorerState, "sides" | "filters">,
): Phrase[] {
  const meetings = listNodes(visible)
    .filter((node) => node.kind === "MEETING")
    .filter((meeting) => !isOnlyRound(meeting));
  const encounters = meetings.filter((meeting) => meeting.isEncounter);
  const round = commonRound(encounters);
  const title = round === null ? soleCentre(visible) : withoutBrackets(round.title);
  const found =
    (encounters.length > 1 && gapPhrases(t, visible, sides, encounters)) ||
    mostAttended(t, visible, encounters.length);
  return [
    ...(title === null ? [] : phrases(t, "finding.title", { title })),
    ...phrases(t, "finding.sentence", {
      text: capitalise(t, describeCounts(t, visible, meetings, round?.beside ?? null)),
    }),
    // "Never" and "most often" only hold within the period.
    ...(period !== null && found.length > 0
      ? phrases(t, "finding.in-period", { days: formatDateRange(t, period.from, period.to) })
      : []),
    ...found,
    ...contradictions(t, visible),
  ];
}

/** A round that is not plenary: who met whom comes from its sessions, so it is not counted as a meeting. */
function isOnlyRound(meeting: MeetingNode): boolean {
  return meeting.isRound && !meeting.isEncounter;
}

/** A title without a closing remark in brackets, and without a full stop. */
function withoutBrackets(title: string): string {
  return title.replace(/[\s.]*(\([^()]*\))?[\s.]*$/, "") || title;
}

/**
 * The round that at least two thirds of the encounters are sessions of, with the number of other encounters.
 */
function commonRound(encounters: readonly MeetingNode[]) {
  const rounds = new Map<string, { title: string; sessions: number }>();
  for (const { partOf } of encounters) {
    if (partOf === null) continue;
    const sessions = (rounds.get(partOf.id)?.sessions ?? 0) + 1;
    rounds.set(partOf.id, { title: partOf.title, sessions });
  }
  const round = [...rounds.values()].find(({ sessions }) => sessions * 3 >= encounters.length * 2);
  if (round === undefined || round.sessions < 2) return null;
  return { title: round.title, beside: encounters.length - round.sessions };
}

/** The label of the one node that has a tie to every other, in a picture of at least four nodes. */
function soleCentre(visible: ExploredGraph): string | null {
  if (visible.order < 4) return null;
  const centres = visible.filterNodes(
    (id) => new Set(visible.neighbors(id)).size === visible.order - 1,
  );
  const [centre, ...others] = centres;
  if (centre === undefined || others.length > 0) return null;
  return withoutBrackets(visible.getNodeAttribute(centre, "label"));
}

function describeCounts(
  t: Translate,
  visible: ExploredGraph,
  meetings: readonly MeetingNode[],
  besideRound: number | null,
): string {
  const nodes = listNodes(visible);
  const counted = (kind: keyof typeof nounOf) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count === 0 ? [] : [formatCount(t, count, nounOf[kind])];
  };
  const actors = visible.filterNodes((_, node) => node.kind === "ACTOR");
  const present = actors.filter((id) => wasAtOne(visible, id, meetings)).length;
  const absent = actors.length - present;
  const rounds = nodes.filter((node) => node.kind === "MEETING" && isOnlyRound(node)).length;
  const others = [
    ...(absent > 0 ? [formatCount(t, absent, present > 0 ? "other-actor" : "actor")] : []),
    ...(rounds > 0 ? [formatCount(t, rounds, "round")] : []),
    ...(["ISSUE", "DOCUMENT", "POSITION", "SOURCE"] as const).flatMap(counted),
  ];
  if (meetings.length === 0) return formatList(t, others);
  const met = meetingWords(t, meetings.length, besideRound);
  const who =
    present === 0
      ? met
      : t("finding.actors-in", { actors: formatCount(t, present, "actor"), meetings: met });
  const when = overDays(t, meetings);
  const what = when === null ? who : t("finding.when", { what: who, when });
  if (others.length === 0) return what;
  return t("finding.and-things", { what, things: formatList(t, others) });
}

/** Whether the actor was at one of the meetings, as opposed to announced, reported or absent. */
function wasAtOne(visible: ExploredGraph, id: string, meetings: readonly MeetingNode[]): boolean {
  return visible.someOutEdge(
    id,
    (_, tie, __, to) => isPresent(tie) && meetings.some((meeting) => meeting.id === to),
  );
}

function meetingWords(t: Translate, meetings: number, besideRound: number | null): string {
  if (besideRound === null) return formatCount(t, meetings, "meeting");
  const sessions = formatCount(t, meetings - besideRound, "session");
  if (besideRound === 0) return sessions;
  return t("finding.and-beside", { sessions, meetings: formatCount(t, besideRound, "meeting") });
}

/**
 * `over three days` or `between 3 Mar 2025 and 9 Feb 2026`: the longest span that the dates may mean. Null if
 * it is open.
 */
function overDays(t: Translate, meetings: readonly MeetingNode[]): string | null {
  const firsts = meetings.map((meeting) => meeting.date.earliest);
  const lasts = meetings.map((meeting) => meeting.date.latest);
  const from = firsts.every((day) => day !== null) ? firsts.toSorted()[0] : undefined;
  const to = lasts.every((day) => day !== null) ? lasts.toSorted().at(-1) : undefined;
  if (from === undefined || to === undefined) return null;
  const n = countDays(from, to);
  if (n === 1) return t("finding.on-day", { day: formatDateRange(t, from, to) });
  if (n <= 12) return t("finding.over-days", { n, number: numberInWords(t, n) });
  return t("finding.between", {
    from: formatDateRange(t, from, from),
    to: formatDateRange(t, to, to),
  });
}

function gapPhrases(
  t: Translate,
  visible: ExploredGraph,
  sides: readonly Side[],
  encounters: readonly MeetingNode[],
): Phrase[] | null {
  const found = sidesMet(
    visible,
    sides.map((side) => side.id),
  );
  const title = (id: string) => {
    const side = sides.find((known) => known.id === id);
    return withArticle(t, side === undefined ? id : sideTitle(t, side));
  };
  // What happened in no meeting happened in no session; but what happened in a meeting need not have been in
  // a session.
  const every = encounters.every((meeting) => meeting.partOf !== null);
  const some = encounters.some((meeting) => meeting.partOf !== null);
  const gap = findGap(found);
  if (gap === null) {
    const [one, two, three] = found.sides;
    if (!found.complete || one === undefined || two === undefined) return null;
    if (three !== undefined) return phrases(t, "finding.every-side");
    const times = found.met.get(`${one}|${two}`) ?? 0;
    return phrases(t, "finding.sat-together", {
      one: capitalise(t, title(one)),
      two: title(two),
      together: formatCount(t, times, every ? "session" : "meeting"),
    });
  }
  const what = some ? "no-session" : "no-meeting";
  const pair = { first: title(gap.a), second: title(gap.b) };
  if (gap.only === null) return phrases(t, `finding.${what}`, pair);
  return phrases(t, `finding.only-${what}`, {
    ...pair,
    side: capitalise(t, title(gap.only.side)),
    only: title(gap.only.with),
  });
}

/**
 * The actors who attended most of the encounters, if these are only one or two and there are at least three
 * encounters.
 */
function mostAttended(t: Translate, visible: ExploredGraph, encounters: number): Phrase[] {
  if (encounters < 3) return [];
  const attended = visible
    .filterNodes((_, node) => node.kind === "ACTOR")
    .map((id) => ({
      label: visible.getNodeAttribute(id, "label"),
      count: visible.filterOutEdges(id, (_, tie, __, to) => {
        const meeting = visible.getNodeAttributes(to);
        return isPresent(tie) && meeting.kind === "MEETING" && meeting.isEncounter;
      }).length,
    }));
  const most = Math.max(0, ...attended.map(({ count }) => count));
  const names = attended.filter(({ count }) => count === most).map(({ label }) => label);
  if (most < 2 || names.length > 2) return [];
  return phrases(t, most === encounters ? "finding.attended-all" : "finding.attended-some", {
    who: formatList(t, names),
    number: numberInWords(t, most),
  });
}
