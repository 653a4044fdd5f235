import { type OverTimeQuery } from "../../api/__generated__/graphql.ts";
import { type Side } from "../../model/graph-source.ts";
import { type Stance } from "../../model/kinds.ts";
import { dayNumber, type TimeSpan } from "../../model/day-span.ts";
import { placeOf } from "../../panels/time/time-scale.ts";

type Position = OverTimeQuery["issues"]["nodes"][number]["positions"]["nodes"][number];
type Actor = Position["actor"];

/** A position, drawn at its first possible day. */
export interface Statement {
  readonly position: Position;
  readonly day: number;
  /** Whether it differs from everything that the actor said last before that day. */
  readonly turned: boolean;
}

/** The positions of one actor on an issue, earliest first. */
export interface StanceLane {
  readonly actor: Actor;
  readonly statements: readonly Statement[];
  readonly turns: number;
}

/** An actor with a lane for each issue that is shown; null where it said nothing dated. */
export interface ActorLanes {
  readonly actor: Actor;
  readonly lanes: readonly (StanceLane | null)[];
}

/** Actors of one side of the table; the title is null if there is none. */
export interface LaneGroup {
  readonly title: string | null;
  readonly actors: readonly ActorLanes[];
}

/** A lane for each actor with a dated position; those with most positions come first. */
export function stanceLanes(positions: readonly Position[]): StanceLane[] {
  const byActor = new Map<string, { actor: Actor; said: { position: Position; day: number }[] }>();
  for (const position of positions) {
    const { earliest } = position.date;
    if (earliest === null) continue;
    const lane = byActor.get(position.actor.id) ?? { actor: position.actor, said: [] };
    lane.said.push({ position, day: dayNumber(earliest) });
    byActor.set(position.actor.id, lane);
  }
  return [...byActor.values()]
    .map(({ actor, said }) => {
      const statements = withTurns(said.toSorted((a, b) => a.day - b.day));
      return { actor, statements, turns: statements.filter(({ turned }) => turned).length };
    })
    .toSorted((a, b) => b.statements.length - a.statements.length);
}

/**
 * Marks turns. A turn is a clear stance that differs from everything that the actor said on the last earlier
 * day with a clear stance. Positions of one day have no order, and an unclear stance is not a turn and ends
 * none.
 */
function withTurns(said: readonly { position: Position; day: number }[]): Statement[] {
  let before = new Set<Stance>();
  let today = new Set<Stance>();
  let day = -Infinity;
  return said.map((statement) => {
    if (statement.day !== day) {
      if (today.size > 0) before = today;
      today = new Set();
      day = statement.day;
    }
    const { stance } = statement.position;
    if (stance === "UNCLEAR") return { ...statement, turned: false };
    today.add(stance);
    return { ...statement, turned: before.size > 0 && !before.has(stance) };
  });
}

/** The lanes of one or more issues by actor; those with most positions on all of them come first. */
export function lanesByActor(issues: readonly (readonly StanceLane[])[]): ActorLanes[] {
  const actors = new Map(issues.flat().map(({ actor }) => [actor.id, actor]));
  const counted = ({ lanes }: ActorLanes) =>
    lanes.reduce((sum, lane) => sum + (lane?.statements.length ?? 0), 0);
  return [...actors.values()]
    .map((actor) => ({
      actor,
      lanes: issues.map((lanes) => lanes.find((lane) => lane.actor.id === actor.id) ?? null),
    }))
    .toSorted((one, other) => counted(other) - counted(one));
}

/** The actors by side of the table, in the order of the sides; those without a side come last. */
export function groupedLanes(rows: readonly ActorLanes[], sides: readonly Side[]): LaneGroup[] {
  const sideOf = ({ actor }: ActorLanes) =>
    sides.find(({ id }) => id === (actor.side ?? actor.country))?.id ?? null;
  return [...sides, null]
    .map((side) => ({
      title: side?.title ?? null,
      actors: rows.filter((row) => sideOf(row) === (side?.id ?? null)),
    }))
    .filter((group) => group.actors.length > 0);
}

/**
 * The x coordinates of a lane's marks, CSS pixels from the left: at their days, but `room` apart where they
 * would overlap; none beyond the ends, where those stand that may have begun before the time span.
 */
export function markPlaces(
  days: readonly number[],
  span: TimeSpan,
  width: number,
  room: number,
): number[] {
  const places = days.map((day) => Math.max(room / 2, placeOf(span, day + 0.5) * width));
  for (let i = 1; i < places.length; i += 1) {
    places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + room);
  }
  let end = width - room / 2;
  for (let i = places.length - 1; i >= 0 && (places[i] ?? 0) > end; i -= 1) {
    places[i] = end;
    end -= room;
  }
  return places;
}
