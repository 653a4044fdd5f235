import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/engine.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { exampleTabs } from "../../server/http/examples.ts";
import { describeOnNeo4j } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { ask } from "./ask.ts";
import { keptLog } from "./kept-log.ts";
import { loadUkraine, openUkraine } from "./open-ukraine.ts";

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
    onNeo4j = createApp(neo4j, { log: keptLog(), clientFolder: "none" });
    onEmbedded = createApp(embedded, { log: keptLog(), clientFolder: "none" });
  });
  afterAll(async () => {
    await Promise.all([onNeo4j.close(), onEmbedded.close()]);
    await Promise.all(engines.map((engine) => engine.close()));
  });

  it("answers the examples as it does over the embedded graph", async () => {
    for (const { query } of await exampleTabs()) {
      const answer = await ask(onNeo4j, query);
      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(await ask(onEmbedded, query));
    }
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
