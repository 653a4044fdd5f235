import { type MeetingRow } from "../meetings/meeting-row.ts";
import { type Weigher } from "../stances/weigher.ts";

/** An actor who met both of two actors. */
export interface Bridge {
  readonly actor: number;
  readonly meetingsWithA: number;
  readonly meetingsWithB: number;
  /**
   * −SUBTRACT, normalised as in the list of gaps: below 0 where they agree, 0 where they have no issue in
   * common.
   */
  readonly disagreementWithA: number;
  readonly disagreementWithB: number;
}

/**
 * All actors who met both of two actors, best first: by the number of meetings with the one met less often (a
 * bridge is as strong as its weaker end), then by the number with both, then by how little they disagree with
 * the one they disagree with more, then by index.
 */
export function createBridgeFinder(
  weigher: Weigher,
  met: MeetingRow,
): (a: number, b: number) => Bridge[] {
  const stand = (of: number) => {
    met.fill(of, "ALL");
    weigher.fill(of, "ALL");
    return new Map(
      Array.from(met.others.subarray(0, met.length), (actor) => [
        actor,
        { meetings: met.count[actor]!, disagreement: -weigher.weightOf(of, actor) + 0 },
      ]),
    );
  };
  return (a, b) => {
    const metA = stand(a);
    const metB = stand(b);
    const bridges: Bridge[] = [];
    for (const [actor, withA] of metA) {
      const withB = metB.get(actor);
      if (withB === undefined) continue;
      bridges.push({
        actor,
        meetingsWithA: withA.meetings,
        meetingsWithB: withB.meetings,
        disagreementWithA: withA.disagreement,
        disagreementWithB: withB.disagreement,
      });
    }
    return bridges.sort(byPlacement);
  };
}

function byPlacement(one: Bridge, other: Bridge): number {
  return (
    Math.min(other.meetingsWithA, other.meetingsWithB) -
      Math.min(one.meetingsWithA, one.meetingsWithB) ||
    other.meetingsWithA + other.meetingsWithB - one.meetingsWithA - one.meetingsWithB ||
    Math.max(one.disagreementWithA, one.disagreementWithB) -
      Math.max(other.disagreementWithA, other.disagreementWithB) ||
    one.actor - other.actor
  );
}
