import { type DatasetInfo } from "../dataset.ts";
import { type LooseRecord } from "../typed-record.ts";
import { type Path, type RecordFault } from "./record-fault.ts";
import { suggest } from "./suggest.ts";

/**
 * Faults of a single record that no schema finds: unknown sides, values off the scale, actors that
 * represent themselves.
 */
export function faultsOfSense(loose: LooseRecord, info: DatasetInfo | null): RecordFault[] {
  switch (loose.kind) {
    case "actors": {
      const { side } = loose.record;
      if (side === undefined || info === null) return [];
      const sides = info.sides.map(({ id }) => id);
      if (sides.includes(side)) return [];
      const known =
        sides.length === 0 ? "no side, as dataset.yaml names none" : `one of ${sides.join(", ")}`;
      return [faultOf(["side"], `there is no side "${side}"`, `${known}${suggest(side, sides)}`)];
    }
    case "memberships": {
      const { member, of } = loose.record;
      if (member === undefined || member !== of) return [];
      return [faultOf(["of"], `"${of}" is a member of itself`, "another actor")];
    }
    case "meetings":
      return (loose.record.attendances ?? []).flatMap(({ actor, onBehalfOf }, n) =>
        actor === onBehalfOf
          ? [faultOf(["attendances", n, "onBehalfOf"], ...standsForItself(actor))]
          : [],
      );
    case "attendances": {
      const { actor, onBehalfOf } = loose.record;
      if (actor === undefined || actor !== onBehalfOf) return [];
      return [faultOf(["onBehalfOf"], ...standsForItself(actor))];
    }
    case "positions": {
      const { value } = loose.record;
      if (value === undefined || info === null) return [];
      const { min, max } = info.scale;
      if (value >= min && value <= max) return [];
      return [faultOf(["value"], `${value} lies off the scale`, `a number from ${min} to ${max}`)];
    }
    case "sources":
    case "documents":
    case "issues":
      return [];
  }
}

function faultOf(path: Path, problem: string, expected: string): RecordFault {
  return { path, of: "value", problem, expected };
}

function standsForItself(actor: string): [problem: string, expected: string] {
  return [`"${actor}" attends on behalf of itself`, "the actor represented, or nothing"];
}
