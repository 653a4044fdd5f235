import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { exampleTabs } from "../../server/http/graphiql/example-tabs.ts";
import { describeOnNeo4j } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { ask } from "./ask.ts";
import { keptLog } from "../http/kept-log.ts";
import { loadUkraine, openUkraine } from "./open-ukraine.ts";

/** Every network completely, with as much evidence as one query may ask for. */
const networks: [name: string, query: string][] = [
  ...["PERSON", "DELEGATION", "STATE"].flatMap((level): [string, string][] => [
    [
      `meetings of ${level}`,
      `meetingNetwork(level: ${level}, weight: NEWMAN, includeGroups: true, first: 1200) {
        pairs { id weight n first last byKind { kind count } evidence(first: 3) { totalCount edges { cursor adds attendances { id } } } }
        pairCount pairsLeftOut weightLeftOut meetingCount actorCount
      }`,
    ],
    [
      `measures of ${level}`,
      `meetingNetwork(level: ${level}, first: 1) {
        communities { modularity nodes { community component } }
        measures(which: [BETWEENNESS, PAGERANK, EIGENVECTOR], first: 200) { nodes { values { measure value } } }
        windows(length: 30, first: 50) { leftOverFrom windows { from certainly possibly pairCount pairs { id weight } } }
      }`,
    ],
  ]),
  ...["PERSON", "ORGANISATION", "STATE"].map((level): [string, string] => [
    `stances of ${level}`,
    `stanceNetwork(level: ${level}, duplicates: SOURCE, first: 1000) {
      pairs { id weight n evidence(first: 3) { totalCount edges { cursor adds ofA { level counted } ofB { level counted } } } }
      pairCount evenPairs fewerShared positionCount strengthLeftOut camps { larger { id } smaller { id } frustratedShare } balance { balance frustration nodes { camp } }
    }`,
  ]),
  [
    "issues",
    "stanceNetwork(over: ISSUES, first: 2000) { pairs { id weight n } evenPairs windows(length: 60, step: 30) { windows { from certainly possibly pairCount weightLeftOut } } }",
  ],
  [
    "matrix",
    `stanceMatrix(mostActors: 200, mostIssues: 200, aggregation: COMBINE) {
      rows { n cluster holders disputedIssues } columns { n cluster } combinations
      cells { id weight n counted score band stance contradictory latest { id } }
    }`,
  ],
  [
    "agreement",
    "agreementOfMeetings(level: STATE, first: 500) { count meetings { meeting { id } mean meanOfComparable n } }",
  ],
  [
    "changes",
    "stanceChanges(first: 500) { count changes { meeting { id } before { id } after { id } change } }",
  ],
  [
    "contradictions",
    "stanceContradictions(first: 500) { count contradictions { id supports opposes daysApart supporting { id } opposing { id } } }",
  ],
  [
    "gaps",
    "gaps(first: 200, bridges: 20) { count gaps { id disagreement n bridgeCount bridges { disagreementWithA meetingsWithB } } }",
  ],
];

/** An answer without the time at which it was given. */
const withoutTime = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "resetAt" ? "" : value)));

describeOnNeo4j("the API over Neo4j", (address) => {
  let engines: GraphEngine[];
  let onNeo4j: App;
  let onEmbedded: App;

  beforeAll(async () => {
    const neo4j = await openNeo4jEngine(address());
    await wipe(neo4j);
    await neo4j.prepare();
    await loadUkraine(neo4j);
    const embedded = await openUkraine();
    engines = [neo4j, embedded];
    // All facts together exceed the default limit.
    const options = { log: keptLog(), clientFolder: "none", limits: { cost: 2_000_000 } };
    onNeo4j = createApp(neo4j, options);
    onEmbedded = createApp(embedded, options);
  });
  afterAll(async () => {
    await Promise.all([onNeo4j.close(), onEmbedded.close()]);
    await Promise.all(engines.map((engine) => engine.close()));
  });

  it("answers the examples as it does over the embedded graph", async () => {
    for (const { query } of await exampleTabs()) {
      const answer = await ask(onNeo4j, query);
      expect(answer.errors).toBeUndefined();
      expect(withoutTime(answer)).toEqual(withoutTime(await ask(onEmbedded, query)));
    }
  });

  it.each(networks)("gives the same networks of all the facts: %s", async (_name, query) => {
    const answer = await ask(onNeo4j, `{ ${query} }`);
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(await ask(onEmbedded, `{ ${query} }`));
  });

  it("gives the same cursors, so that a page begun on one goes on on the other", async () => {
    const query = `query Page($after: String) {
      positions(first: 40, after: $after, sort: { by: ACTOR, direction: ASC }) { totalCount pageInfo { endCursor } nodes { id } }
    }`;
    const first = await ask(onEmbedded, query);
    const { positions } = first.data as { positions: { pageInfo: { endCursor: string } } };
    const after = positions.pageInfo.endCursor;
    expect(await ask(onNeo4j, query, { after })).toEqual(await ask(onEmbedded, query, { after }));
  });
});
