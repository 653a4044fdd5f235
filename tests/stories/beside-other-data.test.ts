/** Each view of the shipped story that is of everything shows the same when another data set is loaded beside its own. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewQuery } from "../../client/api/view-query.ts";
import { type ExplorerState } from "../../client/explorer/explorer-state.ts";
import { createSession } from "../../client/explorer/explorer-session.ts";
import { miamiInEightSteps } from "../../client/stories/miami-in-eight-steps.ts";
import { parseLink } from "../../client/url/view-link.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { ask } from "../api/ask.ts";
import { openUkraine, ukraineApi } from "../api/open-ukraine.ts";
import { keptLog } from "../http/kept-log.ts";

const visits = join(import.meta.dirname, "../../seed/datasets/us-visits");

describe("the views of the shipped story", () => {
  const alone = ukraineApi();
  let graph: GraphEngine;
  let beside: App;
  beforeAll(async () => {
    graph = await openUkraine(visits);
    beside = createApp(graph, { log: keptLog(), clientFolder: "none" });
  });
  afterAll(async () => {
    await beside.close();
    await graph.close();
  });

  const searches = (miamiInEightSteps[0]?.steps ?? []).map(({ search }) => search);
  const ofEverything = searches.filter((search) => /scope=everything|view=disputes/.test(search));

  it.each(ofEverything)("%s are the same with other data beside it", async (search) => {
    const { explored: _, hidden, ...linked } = parseLink(search);
    const state: ExplorerState = {
      ...createSession().store.getState(),
      ...linked,
      hidden: new Set(hidden),
    };
    const query = viewQuery(state);
    const { data, errors } = await ask(beside, query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(500);
    expect(data).toEqual(await alone.dataOf(query));
  });
});
