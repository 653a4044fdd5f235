import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type AttendanceRow } from "../../server/networks/columns/network-rows.ts";
import { type NamedColumns } from "../../server/networks/columns/columns.ts";
import { createSeededRandom } from "../../server/networks/structure/seeded-random.ts";

const noRows = {
  documents: [],
  actors: [],
  memberships: [],
  meetings: [],
  attendances: [],
  issues: [],
  positions: [],
} as const;

function name(letter: string, n: number): string {
  return `${letter}${String(n).padStart(7, "0")}`;
}

function actors(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    id: name("a", n),
    kind: "PERSON" as const,
    placeholder: false,
  }));
}

function day(n: number): string {
  return new Date(Date.UTC(1946, 0, 1) + (n % 29_000) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Positions like roll-call votes: each actor has at most one on each issue; most support, some oppose or
 * abstain; as many as asked for, at random.
 */
export function generatePositions(size: {
  readonly actors: number;
  readonly issues: number;
  readonly positions: number;
}): NamedColumns {
  const random = createSeededRandom(571);
  const stances = ["SUPPORTS", "SUPPORTS", "SUPPORTS", "OPPOSES", "NEUTRAL"] as const;
  const positions = [];
  let cellsLeft = size.actors * size.issues;
  for (let issue = 0; issue < size.issues; issue += 1) {
    const date = day(issue * 4);
    for (let actor = 0; actor < size.actors; actor += 1) {
      const isTaken = random() * cellsLeft < size.positions - positions.length;
      cellsLeft -= 1;
      if (!isTaken) continue;
      positions.push({
        id: name("p", positions.length),
        actor: name("a", actor),
        issue: name("i", issue),
        stance: stances[Math.floor(random() * stances.length)] ?? "SUPPORTS",
        value: null,
        conditionKey: null,
        earliest: date,
        latest: date,
        source: name("s", issue),
        document: null,
        sources: ["votes"],
        tiers: ["OFFICIAL" as const],
        datasets: ["votes"],
        confidence: "HIGH" as const,
        attribution: "SELF" as const,
      });
    }
  }
  return buildColumns({
    ...noRows,
    actors: actors(size.actors),
    issues: Array.from({ length: size.issues }, (_, n) => ({
      id: name("i", n),
      areas: ["votes"],
      about: [],
    })),
    positions,
  });
}

/**
 * One meeting with `largest` attendants, and small ones of 2 to 12 for the rest, with a few actors at many of
 * them.
 */
export function generateAttendances(size: {
  readonly attendances: number;
  readonly largest: number;
}): NamedColumns {
  const random = createSeededRandom(1815);
  const actorCount = Math.max(size.largest, Math.floor(size.attendances / 5));
  const attendances: AttendanceRow[] = [];
  let meetings = 0;
  const addMeeting = (who: Iterable<number>) => {
    for (const actor of who) {
      attendances.push({
        meeting: name("m", meetings),
        actor: name("a", actor),
        onBehalfOf: null,
        status: "ATTENDED",
        confidence: "HIGH",
        sources: [],
      });
    }
    meetings += 1;
  };
  addMeeting(Array.from({ length: size.largest }, (_, n) => n));
  while (attendances.length < size.attendances) {
    const who = new Set<number>();
    const attendants = 2 + Math.floor(random() * 11);
    while (who.size < attendants) who.add(Math.floor(random() ** 2 * actorCount));
    addMeeting(who);
  }
  return buildColumns({
    ...noRows,
    actors: actors(actorCount),
    meetings: Array.from({ length: meetings }, (_, n) => ({
      id: name("m", n),
      kind: "IN_PERSON" as const,
      isEncounter: true,
      confidence: "HIGH" as const,
      country: null,
      partOf: null,
      issues: [],
      sources: [],
      tiers: [],
      datasets: ["meetings"],
      earliest: day(n),
      latest: day(n),
    })),
    attendances,
  });
}
