import { type Facts, type MeetingNode } from "../model/explored-graph.ts";
import { expandableKinds } from "../model/kinds.ts";
import { type GraphSource, type Overview } from "../model/graph-source.ts";

/** The most meetings beside the sessions of a round. */
const mostCompanions = 6;

const none: Facts = { nodes: [], ties: [] };

/**
 * The opening picture: the node that the first data set opens on, or else the best attended of the latest
 * meetings, each with its neighbourhood. Empty when the graph is.
 */
export async function openingFacts(source: GraphSource, overview: Overview): Promise<Facts> {
  const opensOn = overview.datasets.find((dataset) => dataset.opensOn !== null)?.opensOn;
  if (opensOn?.isRound) return await roundFacts(source, opensOn.id, opensOn.plenary);
  const id = opensOn?.id ?? (await findBestAttended(source));
  if (id === null) return none;
  return await source.neighbourhood({ ids: [id], kinds: expandableKinds, first: 50 });
}

async function findBestAttended(source: GraphSource): Promise<string | null> {
  const latest = await source.meetings({ rounds: false, sort: "DATE", first: 30 });
  const best = latest.toSorted((a, b) => b.attendedCount - a.attendedCount)[0];
  return best?.id ?? null;
}

/**
 * The facts of a round: its sessions with all attendants, and meetings of the same days in the same country
 * that somebody from the round also attended. The round itself is included only if it was plenary: otherwise
 * its delegations would seem to have met in it.
 */
export async function roundFacts(
  source: GraphSource,
  round: string,
  plenary: boolean,
): Promise<Facts> {
  const sessions = await source.meetings({ partOf: round, sort: "DATE", first: 100 });
  const own = [...sessions.map((session) => session.id), ...(plenary ? [round] : [])];
  const beside = (await meetingsBeside(source, sessions)).filter((id) => !own.includes(id));
  const found = await source.neighbourhood({
    ids: [...own, ...beside],
    kinds: ["ACTOR"],
    first: 100,
  });
  return onlyJoined(found, own, beside);
}

async function meetingsBeside(
  source: GraphSource,
  sessions: readonly MeetingNode[],
): Promise<string[]> {
  const countries = [...new Set(sessions.flatMap((session) => session.country ?? []))];
  const days = sessions.flatMap((session) => [
    session.date.earliest ?? [],
    session.date.latest ?? [],
  ]);
  const sorted = days.flat().toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (countries.length === 0 || from === undefined || to === undefined) return [];
  const meetings = await source.meetings({
    period: { from, to },
    countries,
    rounds: false,
    sort: "DATE",
    first: 20,
  });
  return meetings.filter((meeting) => meeting.status === "HELD").map((meeting) => meeting.id);
}

/**
 * Leaves out meetings beside the round that share no attendant with it, and actors who attended only those.
 */
function onlyJoined(found: Facts, own: readonly string[], beside: readonly string[]): Facts {
  const attendances = found.ties.filter((tie) => tie.kind === "ATTENDED");
  const ofRound = new Set(attendances.filter((tie) => own.includes(tie.to)).map((tie) => tie.from));
  const joined = beside
    .filter((id) => attendances.some((tie) => tie.to === id && ofRound.has(tie.from)))
    .slice(0, mostCompanions);
  const meetings = new Set([...own, ...joined]);
  const kept = new Set([
    ...meetings,
    ...attendances.filter((tie) => meetings.has(tie.to)).map((tie) => tie.from),
  ]);
  return {
    nodes: found.nodes.filter((node) => kept.has(node.id)),
    ties: found.ties.filter((tie) => kept.has(tie.from) && kept.has(tie.to)),
  };
}
