/**
 * Meetings filtered by attendants at a level, compared with the plain networks of tests/networks/oracle.ts.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../../server/http/app.ts";
import { type NetworkRows } from "../../../server/networks/columns/network-rows.ts";
import { keptLog } from "../../http/kept-log.ts";
import { datasetRows } from "../../networks/dataset-rows.ts";
import { membersOf, type OracleLevel } from "../../networks/oracle.ts";
import { readTyped } from "../../seed/read-typed.ts";
import { loadKnownGraph } from "../../store/load-known-graph.ts";
import { randomKnownGraph } from "../../support/random-known-graph.ts";
import { ask } from "../ask.ts";
import { openUkraine } from "../open-ukraine.ts";

const ukraine = join(import.meta.dirname, "../../../seed/datasets/ukraine-talks");
const levels = ["PERSON", "DELEGATION", "STATE"] as const;

let engine: GraphEngine;
let app: App;
let rows: NetworkRows;

async function begin(open: GraphEngine, known: NetworkRows) {
  engine = open;
  app = createApp(engine, {
    log: keptLog(),
    clientFolder: "none",
    limits: { budget: 1_000_000_000 },
  });
  rows = known;
}
async function end() {
  await app.close();
  await engine.close();
}

/** The ids of all meetings that match a filter, ascending. */
async function idsOf(filter: object): Promise<string[]> {
  const query = `query Q($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(app, query, { filter, after });
    expect(errors).toBeUndefined();
    const { meetings } = data as {
      meetings: {
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const { nodes, pageInfo } = meetings;
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids.toSorted();
}

/** The members at a level with their meetings, by the oracle. */
function meetingsByMember(level: OracleLevel): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meeting of rows.meetings)
    for (const member of membersOf(rows, meeting, level, level === "PERSON").keys())
      found.set(member, [...(found.get(member) ?? []), meeting.id]);
  return found;
}

async function checkLevels() {
  for (const level of levels) {
    const byMember = meetingsByMember(level);
    const members = [...byMember].toSorted((a, b) => b[1].length - a[1].length).slice(0, 6);
    expect(members.length).toBeGreaterThan(1);
    for (const [member, meetings] of members) {
      expect(await idsOf({ participants: [member], level })).toEqual(meetings.toSorted());
      const [other, those] = members[0]!;
      expect(await idsOf({ participants: [member, other], level })).toEqual(
        meetings.filter((id) => those.includes(id)).toSorted(),
      );
      expect(await idsOf({ anyParticipant: [member, other], level })).toEqual(
        [...new Set([...meetings, ...those])].toSorted(),
      );
    }
  }
}

describe("over the talks on Ukraine", () => {
  beforeAll(async () =>
    begin(await openUkraine(), datasetRows((await readTyped(ukraine)).records)),
  );
  afterAll(end);

  it("meetings are found by who attended, as persons, delegations and states", checkLevels);

  it("and with what else the filter says, also of one actor", async () => {
    const states = meetingsByMember("STATE");
    const ids = states.get("ukraine")!.slice(0, 3);
    expect(await idsOf({ participants: ["ukraine"], level: "STATE", ids })).toEqual(ids.toSorted());
    const query = `{ actor(id: "witkoff") { meetings(first: 100, filter: { participants: ["russia"], level: STATE }) {
      totalCount nodes { id } } } }`;
    const { data } = await ask(app, query);
    const own = meetingsByMember("PERSON").get("witkoff")!;
    const both = own.filter((id) => states.get("russia")!.includes(id));
    expect(both.length).toBeGreaterThan(3);
    expect(data).toMatchObject({ actor: { meetings: { totalCount: both.length } } });
  });

  it.each([
    [{ level: "STATE" }, "filter.level", "needs `filter.participants` or `filter.anyParticipant`"],
    [
      { participants: ["ukraine", "witkoff"], level: "STATE" },
      "filter.participants",
      'names "witkoff", who at the level STATE is nowhere as such',
    ],
    [
      { anyParticipant: ["witkoff"], level: "STATE" },
      "filter.anyParticipant",
      'names "witkoff", who at the level STATE is nowhere as such',
    ],
  ])("%j is refused, for its answer would be nothing", async (filter, argument, words) => {
    const query = "query Q($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }";
    const { errors = [] } = await ask(app, query, { filter });
    expect(errors.map(({ extensions: { code, argument: at } }) => [code, at])).toEqual([
      ["BAD_USER_INPUT", argument],
    ]);
    expect(errors[0]?.message).toContain(words);
  });
});

describe.each([3, 4])("over a graph made at random (%i)", (seed) => {
  beforeAll(async () => {
    const graph = randomKnownGraph(seed);
    const open = await openEmbeddedEngine({ memory: true });
    await open.prepare();
    await loadKnownGraph(open, graph);
    await begin(open, datasetRows(graph.records, graph.datasetsOf));
  });
  afterAll(end);

  it("meetings are found by who attended, as persons, delegations and states", checkLevels);
});
