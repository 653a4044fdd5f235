import { type ExploredGraph, listNodes, type MeetingNode } from "../model/explored-graph.ts";
import { type Side } from "../model/graph-source.ts";
import { countDays, formatDateRange } from "../format/english-date-range.ts";
import {
  capitalise,
  formatCount,
  numberInWords,
  formatList,
  withArticle,
} from "../format/english-count.ts";
import { type Phrase, plain, strong } from "./phrase.ts";
import { findGap, sidesMet } from "./sides-met.ts";
import { contradictions } from "./finding-in-stances.ts";

/** What the facts on the canvas say: how many of what, over which days, and who never sat with whom. */
export function findingInEvidence(visible: ExploredGraph, sides: readonly Side[]): Phrase[] {
  const meetings = listNodes(visible)
    .filter((node) => node.kind === "MEETING")
    .filter((meeting) => !isOnlyRound(meeting));
  const encounters = meetings.filter((meeting) => meeting.isEncounter);
  const round = commonRound(encounters);
  const title = round === null ? soleCentre(visible) : withoutBrackets(round.title);
  return [
    ...(title === null ? [] : [strong(`${title}.`)]),
    plain(whatIsThere(visible, meetings, round?.beside ?? null)),
    ...((encounters.length > 1 && gapPhrases(visible, sides, encounters)) ||
      mostAttended(visible, encounters.length)),
    ...contradictions(visible),
  ];
}

/** Who met whom comes from its sessions: it is none of them, and no meeting beside them. */
function isOnlyRound(meeting: MeetingNode): boolean {
  return meeting.isRound && !meeting.isEncounter;
}

/** A title without its closing remark in brackets, and without a full stop. */
function withoutBrackets(title: string): string {
  return title.replace(/[\s.]*(\([^()]*\))?[\s.]*$/, "") || title;
}

/** The round that at least two thirds of the encounters are sessions of, with the number of the others. */
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

/** The label of the one node that has a tie to every other, in a picture of four nodes or more. */
function soleCentre(visible: ExploredGraph): string | null {
  if (visible.order < 4) return null;
  const centres = visible.filterNodes(
    (id) => new Set(visible.neighbors(id)).size === visible.order - 1,
  );
  const [centre, ...others] = centres;
  if (centre === undefined || others.length > 0) return null;
  return withoutBrackets(visible.getNodeAttribute(centre, "label"));
}

function whatIsThere(
  visible: ExploredGraph,
  meetings: readonly MeetingNode[],
  besideRound: number | null,
): string {
  const nodes = listNodes(visible);
  const number = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  const actors = number("ACTOR");
  const rounds = nodes.filter((node) => node.kind === "MEETING" && isOnlyRound(node)).length;
  const others = [
    ...(rounds > 0 ? [formatCount(rounds, "round")] : []),
    ...(number("ISSUE") > 0 ? [formatCount(number("ISSUE"), "issue")] : []),
    ...(number("DOCUMENT") > 0 ? [formatCount(number("DOCUMENT"), "document")] : []),
    ...(number("POSITION") > 0 ? [formatCount(number("POSITION"), "position")] : []),
    ...(number("SOURCE") > 0 ? [formatCount(number("SOURCE"), "source")] : []),
  ];
  if (meetings.length === 0) {
    const all = [...(actors > 0 ? [formatCount(actors, "actor")] : []), ...others];
    return `${capitalise(formatList(all))}.`;
  }
  const sessions =
    besideRound === null
      ? formatCount(meetings.length, "meeting")
      : `${formatCount(meetings.length - besideRound, "session")}${
          besideRound > 0 ? `, and ${formatCount(besideRound, "meeting")} beside,` : ""
        }`;
  const who = actors > 0 ? `${formatCount(actors, "actor")} in ${sessions}` : sessions;
  const what = others.length > 0 ? `; ${formatList(others)}` : "";
  return `${capitalise(who)}${overDays(meetings)}${what}.`;
}

/** ` over three days` or ` between 3 Mar 2025 and 9 Feb 2026`: the days that the dates may mean at most. */
function overDays(meetings: readonly MeetingNode[]): string {
  const firsts = meetings.map((meeting) => meeting.date.earliest);
  const lasts = meetings.map((meeting) => meeting.date.latest);
  const from = firsts.every((day) => day !== null) ? firsts.toSorted()[0] : undefined;
  const to = lasts.every((day) => day !== null) ? lasts.toSorted().at(-1) : undefined;
  if (from === undefined || to === undefined) return "";
  const days = countDays(from, to);
  if (days === 1) return ` on ${formatDateRange(from, to)}`;
  if (days <= 12) return ` over ${numberInWords(days)} days`;
  return ` between ${formatDateRange(from, from)} and ${formatDateRange(to, to)}`;
}

function gapPhrases(
  visible: ExploredGraph,
  sides: readonly Side[],
  encounters: readonly MeetingNode[],
): Phrase[] | null {
  const found = sidesMet(
    visible,
    sides.map((side) => side.id),
  );
  const title = (id: string) => withArticle(sides.find((side) => side.id === id)?.title ?? id);
  // What no meeting did no session did; but what a meeting did need not have been a session.
  const every = encounters.every((meeting) => meeting.partOf !== null);
  const some = encounters.some((meeting) => meeting.partOf !== null);
  const gap = findGap(found);
  if (gap === null) {
    const [one, two, three] = found.sides;
    if (!found.complete || one === undefined || two === undefined) return null;
    if (three !== undefined) return [strong("Every side sat with every other.")];
    const together = formatCount(
      found.met.get(`${one}|${two}`) ?? 0,
      every ? "session" : "meeting",
    );
    return [strong(`${capitalise(title(one))} and ${title(two)} sat together in ${together}.`)];
  }
  const never = `no ${some ? "session" : "meeting"} joined ${title(gap.a)} and ${title(gap.b)}.`;
  if (gap.only === null) return [strong(capitalise(never))];
  return [
    plain(`${capitalise(title(gap.only.side))} sat with ${title(gap.only.with)} only:`),
    strong(never),
  ];
}

/** Who attended most of the encounters, if one or two did and there are three or more. */
function mostAttended(visible: ExploredGraph, encounters: number): Phrase[] {
  if (encounters < 3) return [];
  const attended = visible
    .filterNodes((_, node) => node.kind === "ACTOR")
    .map((id) => ({
      label: visible.getNodeAttribute(id, "label"),
      count: visible.filterOutEdges(id, (_, tie, __, to) => {
        const meeting = visible.getNodeAttributes(to);
        return tie.kind === "ATTENDED" && meeting.kind === "MEETING" && meeting.isEncounter;
      }).length,
    }));
  const most = Math.max(0, ...attended.map(({ count }) => count));
  const who = attended.filter(({ count }) => count === most).map(({ label }) => label);
  if (most < 2 || who.length > 2) return [];
  const share =
    most === encounters ? `all ${numberInWords(most)}` : `${numberInWords(most)} of them`;
  return [strong(`${formatList(who)} attended ${share}.`)];
}
