import { actorKinds } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { openBegin, openEnd, toSpanKey } from "../columns/days.ts";

/**
 * The level at which actors count: as persons, as the delegation they represent, or as the state they belong
 * to.
 */
export type Level = "PERSON" | "DELEGATION" | "STATE";

/** The actors that an actor counts as, for a fact that lies between two days (inclusive). */
export type RollUp = (
  actor: number,
  onBehalfOf: number,
  earliest: number,
  latest: number,
) => readonly number[];

const person = actorKinds.indexOf("PERSON");
const state = actorKinds.indexOf("STATE");

/**
 * Rolls actors up to a level.
 *
 * DELEGATION: the actor represented; without one, a person counts as what they belong to on that day. STATE:
 * from there by membership up to the state or, if there is none, to the outermost actor. An actor that
 * belongs to nothing counts as itself.
 *
 * Of several memberships, those certainly valid take precedence over those possibly valid, and nearer ones
 * over farther ones (the office, not also the state that the office belongs to). If several remain, the actor
 * counts for each of them: choosing one would be arbitrary. Groups of unnamed participants are left out
 * unless asked for, but the actors they represent are not.
 */
export function createRollUp(
  columns: NetworkColumns,
  level: Level,
  includeGroups: boolean,
): RollUp {
  const { kind, placeholder } = columns.actors;
  const isShown = (actor: number) => includeGroups || placeholder[actor] === 0;
  const shownAlone = Array.from(kind, (_, actor) => (isShown(actor) ? [actor] : []));
  if (level === "PERSON") return (actor) => shownAlone[actor]!;

  const climb = createClimb(columns, isShown);
  const delegations: Climbed = (actor, earliest, latest) =>
    kind[actor] === person ? climb.nearest(actor, earliest, latest) : [actor];
  const counted: Climbed =
    level === "DELEGATION"
      ? delegations
      : (actor, earliest, latest) => climb.outermost(actor, earliest, latest);
  const whereShown = keepClimbed(columns, (actor, earliest, latest) =>
    counted(actor, earliest, latest).filter(isShown),
  );
  return (actor, onBehalfOf, earliest, latest) => {
    if (onBehalfOf < 0) return isShown(actor) ? whereShown(actor, earliest, latest) : [];
    if (level === "DELEGATION" || !isShown(onBehalfOf)) return shownAlone[onBehalfOf]!;
    return whereShown(onBehalfOf, earliest, latest);
  };
}

type Climbed = (actor: number, earliest: number, latest: number) => readonly number[];

function createClimb(columns: NetworkColumns, isShown: (actor: number) => boolean) {
  const { offsets, of, ...valid } = columns.memberships;
  const { kind } = columns.actors;

  /** What an actor belongs to on those days: certainly, or else possibly. */
  const belongsTo: Climbed = (actor, earliest, latest) => {
    const certainly: number[] = [];
    const possibly: number[] = [];
    for (let n = offsets[actor]!; n < offsets[actor + 1]!; n += 1) {
      const [from, to, whole] = [valid.earliest[n]!, valid.latest[n]!, of[n]!];
      if (whole === actor || !isShown(whole) || from > latest || to < earliest) continue;
      (from <= earliest && latest <= to ? certainly : possibly).push(whole);
    }
    return [...new Set(certainly.length > 0 ? certainly : possibly)];
  };

  /** All actors that `actor` belongs to, directly or indirectly; `stops` tells where to stop. */
  const around = (
    actor: number,
    earliest: number,
    latest: number,
    stops: (whole: number) => boolean,
  ): Map<number, boolean> => {
    /** Whether each actor found is an end of the search. */
    const found = new Map<number, boolean>();
    const ways = [actor];
    for (let at = ways.pop(); at !== undefined; at = ways.pop()) {
      const wholes = stops(at) ? [] : belongsTo(at, earliest, latest);
      if (at !== actor) found.set(at, wholes.length === 0);
      for (const whole of wholes) if (whole !== actor && !found.has(whole)) ways.push(whole);
    }
    return found;
  };

  const nearest: Climbed = (actor, earliest, latest) => {
    const wholes = belongsTo(actor, earliest, latest);
    if (wholes.length === 0) return [actor];
    if (wholes.length === 1) return wholes;
    const lies = wholes.map((whole) => around(whole, earliest, latest, () => false));
    return wholes.filter(
      (whole, n) => !wholes.some((other, m) => lies[m]!.has(whole) && !lies[n]!.has(other)),
    );
  };

  const outermost: Climbed = (actor, earliest, latest) => {
    if (kind[actor] === state) return [actor];
    const isState = (whole: number) => kind[whole] === state;
    const found = around(actor, earliest, latest, isState);
    const states = [...found.keys()].filter(isState);
    if (states.length > 0) return states;
    const ends = [...found].filter(([, isEnd]) => isEnd).map(([whole]) => whole);
    return ends.length > 0 ? ends : [actor];
  };

  return { nearest, outermost };
}

/**
 * Remembers the result for each actor and span of days, or for all days if no membership on the way is dated.
 */
function keepClimbed(columns: NetworkColumns, climbed: Climbed): Climbed {
  const dated = datedActors(columns);
  const kept = Array.from(columns.actors.kind, () => new Map<number, readonly number[]>());
  return (actor, earliest, latest) => {
    const days = dated[actor] === 0 ? 0 : toSpanKey(earliest, latest);
    let found = kept[actor]!.get(days);
    if (found === undefined) {
      found = climbed(actor, earliest, latest);
      kept[actor]!.set(days, found);
    }
    return found;
  };
}

/** 1 for actors with a dated membership among those they belong to, directly or indirectly. */
function datedActors({ actors, memberships }: NetworkColumns): Uint8Array {
  const { offsets, of, earliest, latest } = memberships;
  const dated = new Uint8Array(actors.count);
  for (let changed = true; changed;) {
    changed = false;
    for (let actor = 0; actor < dated.length; actor += 1) {
      for (let n = offsets[actor]!; n < offsets[actor + 1]! && dated[actor] === 0; n += 1) {
        if (earliest[n] === openBegin && latest[n] === openEnd && dated[of[n]!] === 0) continue;
        dated[actor] = 1;
        changed = true;
      }
    }
  }
  return dated;
}
