import { actor, attended, issue, meeting, paper, stance, tie } from "./made-up-graph.ts";
import { type PlainFacts } from "./plain-source.ts";

const round = { id: "round", title: "Round of talks (two days)" };

/**
 * A small invented world: a round with two sessions, each of the host with one side; a lunch beside it; and
 * an earlier meeting. It shows that the round's delegations did not meet in the round.
 */
export const twoSides: PlainFacts = {
  nodes: [
    actor("host", { side: "hosts", label: "Hana Host", meetingCount: 3 }),
    actor("north", { side: "northerners", label: "Nils North", meetingCount: 2 }),
    actor("south", { side: "southerners", label: "Sara South" }),
    actor("cook", { side: null, label: "Carl Cook" }),
    actor("hermit", { side: null, label: "Hal Hermit", meetingCount: 0 }),
    meeting("round", "2025-03-01", {
      label: round.title,
      date: { edtf: "2025-03-01/2025-03-02", earliest: "2025-03-01", latest: "2025-03-02" },
      country: "CH",
      isRound: true,
      isEncounter: false,
      attendanceCount: 2,
    }),
    meeting("session-1", "2025-03-01", { partOf: round, country: "CH", attendanceCount: 2 }),
    meeting("session-2", "2025-03-02", { partOf: round, country: "CH", attendanceCount: 2 }),
    meeting("lunch", "2025-03-02", { country: "CH", attendanceCount: 2 }),
    meeting("elsewhere", "2025-03-02", { country: "CH", attendanceCount: 1 }),
    meeting("earlier", "2025-01-10", { country: "AT", attendanceCount: 2 }),
    issue("truce", { areas: ["process"] }),
    issue("border", { areas: ["territory"] }),
    paper("plan"),
  ],
  ties: [
    ...attended("round", "north", "south"),
    ...attended("session-1", "host", "north"),
    ...attended("session-2", "host", "south"),
    ...attended("lunch", "host", "cook"),
    ...attended("elsewhere", "hermit"),
    ...attended("earlier", "host", "north"),
    tie("PART_OF", "session-1", "round"),
    tie("PART_OF", "session-2", "round"),
    stance("north", "truce", ["OPPOSES", "2025-03-02"], ["SUPPORTS", "2025-01-10"]),
    stance("south", "truce", ["SUPPORTS", "2025-03-02"]),
    stance("south", "border", ["CONDITIONAL", "2025-02-01"]),
    tie("ISSUED", "host", "plan"),
  ],
  overview: {
    datasets: [
      {
        id: "two-sides",
        title: "Two sides",
        opensOn: { id: "round", kind: "MEETING", isRound: true, plenary: false },
        sides: [
          { id: "hosts", title: "United Hosts" },
          { id: "northerners", title: "North" },
          { id: "southerners", title: "South" },
        ],
      },
    ],
  },
};

/** The opening picture in that world. */
export const openingIds = ["cook", "host", "lunch", "north", "session-1", "session-2", "south"];
