import { type IdRegister } from "./id-register.ts";
import { type Wording } from "./record-fault.ts";
import { suggest } from "./suggest.ts";

type Nesting = "meetings" | "issues";

interface Link<Place> {
  readonly whole: string;
  readonly at: Place;
}

const words = {
  meetings: {
    whole: "round",
    part: "session",
    expected: "the id of the round that this is a session of",
  },
  issues: { whole: "issue", part: "part", expected: "the id of the issue that this is a part of" },
} as const;

/**
 * The `partOf` links within each kind. They are checked at the end, as a round may stand after its
 * sessions.
 */
export class PartOfLinks<Place> {
  private readonly links = {
    meetings: new Map<string, Link<Place>>(),
    issues: new Map<string, Link<Place>>(),
  };

  /** What is known to be part of what, for circles: these links are not checked themselves. */
  private readonly known = {
    meetings: new Map<string, string>(),
    issues: new Map<string, string>(),
  };

  addKnown(kind: Nesting, id: string, whole: string): void {
    this.known[kind].set(id, whole);
  }

  add(kind: Nesting, id: string, link: Link<Place>): void {
    this.links[kind].set(id, link);
  }

  /** Reports links to a record that does not exist, and circles, each once. */
  check(
    ids: IdRegister<Place>,
    report: (at: Place, wording: Wording) => void,
    /** Whether a missing record may still turn up in another data set, so that it is no fault yet. */
    mayBeElsewhere: (kind: Nesting, whole: string, at: Place) => boolean,
  ): void {
    for (const kind of ["meetings", "issues"] as const) {
      const { whole: noun, part, expected } = words[kind];
      const settled = new Set<string>();
      for (const [id, { whole, at }] of this.links[kind]) {
        if (!ids.has(kind, whole) && !mayBeElsewhere(kind, whole, at)) {
          const close = suggest(whole, ids.idsOf(kind));
          const problem = `there is no ${noun} "${whole}"`;
          report(at, { problem, expected: `${expected}${close}` });
        }
        const circle = this.circleFrom(kind, id, settled);
        if (circle.length === 1) report(at, { problem: `is a ${part} of itself`, expected });
        else if (circle.length > 1) {
          const problem = `goes round in a circle: ${[...circle, circle[0]].join(" → ")}`;
          report(at, { problem, expected });
        }
      }
    }
  }

  /** The circle that `start` is in, unless it was found before; empty when there is none. */
  private circleFrom(kind: Nesting, start: string, settled: Set<string>): string[] {
    const trail: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id)) {
      settled.add(id);
      trail.push(id);
      id = this.links[kind].get(id)?.whole ?? this.known[kind].get(id);
    }
    const back = id === undefined ? -1 : trail.indexOf(id);
    return back < 0 ? [] : trail.slice(back);
  }
}
