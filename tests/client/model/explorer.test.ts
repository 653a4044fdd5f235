import { describe, expect, it } from "vitest";
import { listActorIds, listTies } from "../../../client/model/explored-graph.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { canvasLimit } from "../../../client/explorer/gather.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { message } from "../../../client/messages/message.ts";
import { sideTitle } from "../../../client/model/sides.ts";
import { english } from "../support/english.ts";
import { actor, attended, issue, meeting, tie } from "./made-up-graph.ts";
import { noFilters } from "../../../client/model/filters.ts";
import { plainSource } from "./plain-source.ts";
import { openingIds, twoSides } from "./two-sides.ts";

async function started() {
  const source = plainSource(twoSides);
  const explorer = createExplorer(source);
  await explorer.start(bareStart);
  const state = () => explorer.store.getState();
  return {
    source,
    explorer,
    state,
    explored: () => state().explored.nodes().toSorted(),
    visible: () => visibleGraph(state()).nodes().toSorted(),
  };
}

describe("the explorer", () => {
  it("starts with the opening picture, from which nothing can be undone", async () => {
    const { explored, state } = await started();
    expect(explored()).toEqual(openingIds);
    expect([...state().home].toSorted()).toEqual(openingIds);
    expect([state().canUndo, state().canRedo, state().pending]).toEqual([false, false, 0]);
    expect(state().sides.map((side) => side.id)).toEqual(["hosts", "northerners", "southerners"]);
  });

  it("keeps what the reader chose while the first facts were on their way", async () => {
    const explorer = createExplorer(plainSource(twoSides));
    const starting = explorer.start({ ...bareStart, scope: "everything" });
    await explorer.setMode("stances");
    await explorer.setFilter({ areas: ["territory"] });
    await starting;
    const { mode, scope, filters, explored } = explorer.store.getState();
    expect([mode, scope, filters.areas]).toEqual(["stances", "everything", ["territory"]]);
    expect(explored.nodes().toSorted()).toEqual(openingIds);
  });

  it("starts with what a link names, and says what is not in the graph", async () => {
    const explorer = createExplorer(plainSource(twoSides));
    await explorer.start({
      ...bareStart,
      explored: ["north", "truce", "nobody"],
      hidden: ["truce"],
    });
    const state = explorer.store.getState();
    expect(state.explored.nodes()).toEqual(["north", "truce"]);
    expect(listTies(state.explored).map((tie) => tie.id)).toEqual(["north>truce"]);
    expect([...state.hidden]).toEqual(["truce"]);
    expect(state.notices.map(english.say)).toEqual(["Not in this graph: nobody."]);
  });

  it("opens a meeting with all who attended, tied to what was there, and selects it", async () => {
    const { explorer, explored, state } = await started();
    await explorer.open(["earlier"]);
    expect(explored()).toEqual([...openingIds, "earlier"].toSorted());
    expect(state().explored.hasEdge("earlier/north")).toBe(true);
    expect(state().selection).toEqual({ type: "node", id: "earlier" });
  });

  it("puts the shortest ways between two on the canvas as evidence, in one step to undo", async () => {
    const { explorer, state } = await started();
    explorer.clear();
    await explorer.showPaths("cook", "host");
    expect(state().explored.nodes().toSorted()).toEqual(["cook", "host", "lunch"]);
    expect(english.say(state().notices.at(-1) ?? message("notice.no-paths"))).toBe(
      "One way between the two, the shortest over 2 ties.",
    );
    await explorer.undo();
    expect(state().explored.order).toBe(0);
  });

  it("says that two actors are not connected, and leaves the picture", async () => {
    const { explorer, state, explored } = await started();
    const before = explored();
    await explorer.showPaths("hermit", "cook");
    expect(explored()).toEqual(before);
    expect(state().notices).toContainEqual(message("notice.no-paths"));
  });

  it("opens a round with its sessions", async () => {
    const { explorer, explored } = await started();
    explorer.clear();
    await explorer.open(["round"]);
    expect(explored()).toEqual([...openingIds, "round"].toSorted());
  });

  it("opens an actor on an empty canvas with what surrounds it", async () => {
    const { explorer, explored } = await started();
    explorer.clear();
    await explorer.open(["north"]);
    expect(explored()).toEqual(["earlier", "north", "round", "session-1", "truce"]);
  });

  it("says that an unknown node is unknown, and leaves everything as it was", async () => {
    const { explorer, explored, state } = await started();
    await explorer.open(["nobody"]);
    expect(explored()).toEqual(openingIds);
    expect([state().notices.map(english.say), state().selection, state().canUndo]).toEqual([
      ["Not in this graph: nobody."],
      null,
      false,
    ]);
  });

  it("expands by the kinds asked for, and fetches the ties among all that is then there", async () => {
    const { explorer, explored, state } = await started();
    await explorer.expand(["north"], ["ISSUE"]);
    expect(explored()).toEqual([...openingIds, "truce"].toSorted());
    expect(listTies(state().explored).map((tie) => tie.id)).toEqual(
      expect.arrayContaining(["north>truce", "south>truce"]),
    );
  });

  it("says when there is nothing left to expand", async () => {
    const { explorer, state } = await started();
    await explorer.expand(["cook"]);
    expect(state().notices.map(english.say)).toEqual([
      "Everything around this is already on the canvas.",
    ]);
    expect(state().canUndo).toBe(false);
  });

  it("expands further each time, and says what is left out", async () => {
    const meetings = Array.from({ length: 130 }, (_, i) => meeting(`m${i}`, "2025-01-01"));
    const source = plainSource({
      nodes: [actor("busy"), ...meetings],
      ties: meetings.flatMap(({ id }) => attended(id, "busy")),
    });
    const explorer = createExplorer(source);
    await explorer.start({ ...bareStart, explored: ["busy"] });
    const left = (count: number) => `Not shown around it: ${count} more meetings.`;
    const expanded = async () => {
      explorer.dismissNotices();
      await explorer.expand(["busy"]);
      const { explored, notices } = explorer.store.getState();
      return [explored.order, ...notices.map(english.say)];
    };
    expect(await expanded()).toEqual([51, left(80)]);
    expect(await expanded()).toEqual([101, left(30)]);
    expect(await expanded()).toEqual([101, left(30)]);
  });

  it("expands two nodes at once without losing either", async () => {
    const { explorer, explored, state } = await started();
    await Promise.all([
      explorer.expand(["north"], ["ISSUE"]),
      explorer.expand(["south"], ["ISSUE"]),
    ]);
    expect(explored()).toEqual([...openingIds, "border", "truce"].toSorted());
    await explorer.undo();
    expect(explored()).toEqual([...openingIds, "truce"].toSorted());
    expect(state().canRedo).toBe(true);
  });

  it("keeps what is removed while an expansion is under way removed", async () => {
    const { explorer, explored } = await started();
    const expanding = explorer.expand(["north"], ["ISSUE"]);
    explorer.remove(["cook"]);
    await expanding;
    expect(explored()).toEqual([...openingIds, "truce"].filter((id) => id !== "cook").toSorted());
  });

  it("hides, shows only, brings back, removes; each can be undone and redone", async () => {
    const { explorer, explored, visible } = await started();
    explorer.hide(["cook", "lunch"]);
    expect(visible()).toEqual(["host", "north", "session-1", "session-2", "south"]);
    explorer.showOnly(["session-1"]);
    expect(visible()).toEqual(["host", "north", "session-1"]);
    explorer.unhide(["south"]);
    expect(visible()).toEqual(["host", "north", "session-1", "south"]);
    explorer.remove(["south"]);
    expect(explored()).not.toContain("south");
    await explorer.undo();
    await explorer.undo();
    await explorer.undo();
    expect(visible()).toEqual(["host", "north", "session-1", "session-2", "south"]);
    await explorer.undo();
    expect(visible()).toEqual(openingIds);
    await explorer.redo();
    expect(visible()).toEqual(["host", "north", "session-1", "session-2", "south"]);
  });

  it("forgets what was undone once something else is done", async () => {
    const { explorer, state } = await started();
    explorer.hide(["cook"]);
    await explorer.undo();
    explorer.hide(["lunch"]);
    expect(state().canRedo).toBe(false);
    await explorer.redo();
    expect([...state().hidden]).toEqual(["lunch"]);
  });

  it("lets go of a selected node that is hidden, and of one that was looked at in undo", async () => {
    const { explorer, state } = await started();
    explorer.select({ type: "node", id: "cook" });
    explorer.hide(["cook"]);
    expect(state().selection).toBeNull();
    explorer.select({ type: "node", id: "host" });
    await explorer.undo();
    expect(state().selection).toBeNull();
  });

  it("brings a hidden node back when it is asked for again", async () => {
    const { explorer, visible } = await started();
    explorer.hide(["cook"]);
    await explorer.open(["cook"]);
    expect(visible()).toContain("cook");
  });

  it("pins, unpins, and undoes both", async () => {
    const { explorer, state } = await started();
    explorer.pin(new Map([["host", { x: 5, y: 6 }]]));
    expect([...state().pinned]).toEqual([["host", { x: 5, y: 6 }]]);
    explorer.unpin(["host"]);
    await explorer.undo();
    expect([...state().pinned]).toEqual([["host", { x: 5, y: 6 }]]);
    await explorer.undo();
    expect(state().pinned.size).toBe(0);
  });

  it("keeps the pins of each mode for that mode", async () => {
    const { explorer, state } = await started();
    explorer.pin(new Map([["host", { x: 5, y: 6 }]]));
    await explorer.setMode("meetings");
    expect(state().pinned.size).toBe(0);
    explorer.pin(new Map([["host", { x: 7, y: 8 }]]));
    await explorer.setMode("evidence");
    expect([...state().pinned]).toEqual([["host", { x: 5, y: 6 }]]);
    await explorer.undo();
    expect([...state().pinned]).toEqual([["host", { x: 7, y: 8 }]]);
  });

  it("shows who of the explored actors met, from sessions and not from their round", async () => {
    const { explorer, state, visible } = await started();
    await explorer.setMode("meetings");
    expect(visible()).toEqual(["cook", "host", "north", "south"]);
    expect(
      listTies(visibleGraph(state())).map((tie) => [tie.id, tie.kind === "MET" && tie.weight]),
    ).toEqual([
      ["host+north", 2],
      ["cook+host", 1],
      ["host+south", 1],
    ]);
  });

  it("asks the server again for another period, but not for hiding", async () => {
    const { explorer, source, visible } = await started();
    await explorer.setMode("meetings");
    explorer.hide(["cook"]);
    await explorer.setFilter({ period: { from: "2025-01-01", to: "2025-01-31" } });
    expect(visible()).toEqual(["host", "north"]);
    await explorer.undo();
    expect(visible()).toEqual(["host", "north", "south"]);
    const asked = source.asked.filter((question) => question.startsWith("meetingNetwork"));
    expect(asked).toHaveLength(3);
  });

  it("undoes a period that was played as one", async () => {
    const { explorer, state } = await started();
    await explorer.setFilter({ period: { from: "2025-01-01", to: "2025-01-07" } });
    await explorer.setFilter(
      { period: { from: "2025-01-08", to: "2025-01-14" } },
      { continues: true },
    );
    await explorer.undo();
    expect(state().filters.period).toBeNull();
    expect(state().canUndo).toBe(false);
  });

  it("shows the stances of the explored actors, or of everybody", async () => {
    const { explorer, visible } = await started();
    explorer.remove(["south"]);
    await explorer.setMode("stances");
    expect(visible()).toEqual(["north", "truce"]);
    await explorer.setScope("everything");
    expect(visible()).toEqual(["border", "north", "south", "truce"]);
  });

  it("goes on from everything: what is expanded there becomes the explored graph", async () => {
    const { explorer, explored, state } = await started();
    explorer.clear();
    await explorer.setScope("everything");
    await explorer.setMode("stances");
    await explorer.expand(["truce"]);
    expect(state().scope).toBe("explored");
    expect(explored()).toEqual(["border", "north", "south", "truce"]);
  });

  it("keeps the answer to the last question when an earlier one comes later", async () => {
    const source = plainSource(twoSides);
    const answer = source.meetingNetwork.bind(source);
    let release = () => {};
    let calls = 0;
    source.meetingNetwork = async (query, signal) => {
      calls += 1;
      if (calls === 1) await new Promise<void>((resolve) => (release = resolve));
      return await answer(query, signal);
    };
    const explorer = createExplorer(source);
    await explorer.start(bareStart);
    const slow = explorer.setMode("meetings");
    await explorer.setFilter({ period: { from: "2025-01-01", to: "2025-01-31" } });
    release();
    await slow;
    expect(visibleGraph(explorer.store.getState()).nodes().toSorted()).toEqual(["host", "north"]);
  });

  it("counts a node's neighbours in the whole graph", async () => {
    const { explorer, state } = await started();
    await explorer.countNeighbours("north");
    expect(state().neighbourCounts.get("north")).toEqual({ MEETING: 3, ISSUE: 1 });
  });

  it("shows a failure, and tries again what failed", async () => {
    const source = plainSource(twoSides);
    const overview = source.overview.bind(source);
    source.overview = () => Promise.reject(new Error("No answer from the server."));
    const explorer = createExplorer(source);
    await explorer.start(bareStart);
    expect(explorer.store.getState().failure?.said).toEqual(
      message("failure.other", { text: "No answer from the server." }),
    );
    source.overview = overview;
    await explorer.retry();
    const state = explorer.store.getState();
    expect([state.failure, state.pending]).toEqual([null, 0]);
    expect(state.explored.nodes().toSorted()).toEqual(openingIds);
  });

  it("names the source and document of a link that this graph does not have, and shows it without on request", async () => {
    const sources = { "session-1": ["post"], "session-1/host": ["post"] };
    const explorer = createExplorer(plainSource({ ...twoSides, sources }));
    const asked = { sources: ["post", "gone"], documents: ["lost"], sides: ["hosts"] };
    const filters = { ...noFilters, ...asked };
    await explorer.start({ ...bareStart, filters });
    const { failure, explored } = explorer.store.getState();
    expect([english.say(failure?.said ?? message("failure.without")), explored.order]).toEqual([
      "It filters by what this graph does not have: the source “gone” and the document “lost”. It may be shown without, and is another view then.",
      0,
    ]);
    await failure?.instead?.run();
    const state = explorer.store.getState();
    expect(state.failure).toBeNull();
    expect(state.filters).toEqual({ ...filters, sources: ["post"], documents: [] });
    expect(state.explored.nodes().toSorted()).toEqual(["host", "session-1"]);
  });

  it("takes no more nodes of a kind than can be asked about, and says so", async () => {
    const crowd = Array.from({ length: canvasLimit.ofKind + 20 }, (_, i) => actor(`a${i}`));
    const meetings = Array.from({ length: 6 }, (_, i) =>
      meeting(`m${i}`, "2025-01-01", { attendanceCount: 100 }),
    );
    const source = plainSource({
      nodes: [...crowd, ...meetings],
      ties: meetings.flatMap(({ id }, i) =>
        attended(id, ...crowd.slice(i * 100, i * 100 + 100).map((one) => one.id)),
      ),
    });
    const explorer = createExplorer(source);
    await explorer.start({ ...bareStart, explored: ["m0"] });
    await explorer.open(meetings.map(({ id }) => id));
    const state = explorer.store.getState();
    expect(listActorIds(state.explored).length).toBe(canvasLimit.ofKind);
    expect(state.explored.order).toBe(canvasLimit.ofKind + meetings.length);
    expect(state.notices.map(english.say)).toEqual([
      "The canvas holds 1,000 nodes, 500 of a kind: 20 more are not shown.",
    ]);
  });

  it("takes no more nodes than a canvas can show, from a link or of a source, and says so", async () => {
    const actors = Array.from({ length: 480 }, (_, i) => actor(`a${i}`));
    const meetings = Array.from({ length: 490 }, (_, i) => meeting(`m${i}`, "2025-01-01"));
    const issues = Array.from({ length: 100 }, (_, i) => issue(`i${i}`));
    const nodes = [...actors, ...meetings, ...issues];
    const sources = Object.fromEntries(nodes.map(({ id }) => [id, ["post"]]));
    const explorer = createExplorer(plainSource({ nodes, ties: [], sources }));
    await explorer.start({ ...bareStart, explored: nodes.map(({ id }) => id) });
    const seen = () => {
      const { explored, notices } = explorer.store.getState();
      return [explored.order, notices.map(english.say)];
    };
    expect(seen()).toEqual([
      canvasLimit.nodes,
      ["The canvas holds 1,000 nodes, 500 of a kind: 70 more are not shown."],
    ]);
    await explorer.start({ ...bareStart, filters: { ...noFilters, sources: ["post"] } });
    expect(seen()).toEqual([
      canvasLimit.nodes,
      ["The canvas holds 1,000 nodes, 500 of a kind. Not shown: at least one more issue."],
    ]);
  });

  it("tells ids of a link that do not exist from those that it has no room for", async () => {
    const actors = Array.from({ length: 450 }, (_, i) => actor(`a${i}`));
    const meetings = Array.from({ length: 450 }, (_, i) => meeting(`m${i}`, "2025-01-01"));
    const issues = Array.from({ length: 150 }, (_, i) => issue(`i${i}`));
    const explorer = createExplorer(
      plainSource({
        nodes: [...actors, ...meetings, ...issues],
        ties: attended("m0", "a449"),
      }),
    );
    const named = [...actors, ...meetings, ...issues].map(({ id }) => id);
    const gone = ["gone", "gone", ...Array.from({ length: 400 }, (_, i) => `gone-${i}`)];
    await explorer.start({ ...bareStart, explored: [...gone, ...named, "last"] });
    const { explored, notices } = explorer.store.getState();
    expect([explored.order, explored.hasEdge("m0/a449")]).toEqual([canvasLimit.nodes, true]);
    expect(notices.map(english.say)).toEqual([
      "The canvas holds 1,000 nodes, 500 of a kind: 50 more are not shown.",
      "Not in this graph: gone, gone-0, gone-1, gone-2, gone-3, gone-4, gone-5, gone-6, and 394 more.",
    ]);
  });

  it("shows of a long source the latest meetings with all who attended them, and says what is not shown", async () => {
    const actors = Array.from({ length: 900 }, (_, i) => actor(`a${i}`));
    const days = Array.from({ length: 700 }, (_, i) => `${1400 + i}-05-01`);
    const meetings = days.map((day, i) => meeting(`m${i}`, day));
    // Each with the same host and one of 200 guests; 699 more belong to the host and attended nothing.
    const ties = meetings.flatMap(({ id }, i) => attended(id, "a0", `a${1 + (i % 200)}`));
    const members = actors.slice(1).map(({ id }) => tie("MEMBER_OF", id, "a0"));
    const facts = [...members, ...ties, ...meetings];
    const explorer = createExplorer(
      plainSource({
        nodes: [...actors, ...meetings],
        ties: [...members, ...ties],
        sources: Object.fromEntries(facts.map(({ id }) => [id, ["post"]])),
      }),
    );
    await explorer.start({ ...bareStart, filters: { ...noFilters, sources: ["post"] } });
    const { explored, notices } = explorer.store.getState();
    const shown = meetings.filter(({ id }) => explored.hasNode(id)).map(({ id }) => id);
    expect(shown).toEqual(meetings.slice(-500).map(({ id }) => id));
    expect(shown.filter((id) => explored.degree(id) !== 2)).toEqual([]);
    expect(listActorIds(explored).length).toBe(201);
    expect(notices.map(english.say)).toEqual([
      "The canvas holds 1,000 nodes, 500 of a kind: the latest meetings and those who attended them. Not shown: at least 100 more actors and 200 more meetings.",
    ]);
    await explorer.clearFilters();
    await explorer.showOnlyWithin({ sources: ["post"] });
    expect(explorer.store.getState().explored.nodes()).toEqual(explored.nodes());
  });

  it("keeps of a long source an actor of whom another one says only to what it belongs", async () => {
    const actors = ["host", "guest", "speaker"].map((id) => actor(id));
    const meetings = Array.from({ length: 501 }, (_, i) => meeting(`m${i}`, `${1400 + i}-05-01`));
    const ties = meetings.flatMap(({ id }) => attended(id, "host", "guest"));
    const belongs = tie("MEMBER_OF", "speaker", "host");
    const explorer = createExplorer(
      plainSource({
        nodes: [...actors, ...meetings],
        ties: [...ties, belongs],
        sources: {
          ...Object.fromEntries([...meetings, ...ties].map(({ id }) => [id, ["post"]])),
          speaker: ["post"],
          [belongs.id]: ["register"],
        },
      }),
    );
    await explorer.showOnlyWithin({ sources: ["post", "register"] });
    expect(explorer.store.getState().explored.hasNode("speaker")).toBe(true);
  });

  it("shows all who attended the meetings of a source, however many there are", async () => {
    const crowd = Array.from({ length: 260 }, (_, i) => actor(`a${i}`));
    const meetings = Array.from({ length: 3 }, (_, i) => meeting(`m${i}`, "2025-01-01"));
    const ties = meetings.flatMap(({ id }, i) =>
      attended(id, ...crowd.slice(i * 80, i * 80 + 80).map((one) => one.id)),
    );
    const sources = Object.fromEntries([...meetings, ...ties].map(({ id }) => [id, ["post"]]));
    // Facts of attendances are those with a source of their own; here all rest on their meetings'.
    const source = plainSource({ nodes: [...crowd, ...meetings], ties, sources });
    const nodesOfSource = async () =>
      meetings.map(({ id, kind }) => ({ id, kind, onlyBelongs: false }));
    const explorer = createExplorer({ ...source, nodesOfSource });
    await explorer.showOnlyWithin({ sources: ["post"] });
    const { explored, notices } = explorer.store.getState();
    expect([listActorIds(explored).length, notices]).toEqual([240, []]);
  });

  it("uses countries as sides where none are declared, and keeps their order", async () => {
    const source = plainSource({
      nodes: [
        actor("b", { country: "FR" }),
        actor("a", { country: "DE" }),
        actor("c", { country: "IT" }),
        meeting("m", "2025-01-01", { attendanceCount: 2 }),
        meeting("n", "2025-01-02", { attendanceCount: 2 }),
      ],
      ties: [...attended("m", "a", "b"), ...attended("n", "b", "c")],
    });
    const explorer = createExplorer(source);
    await explorer.start({ ...bareStart, explored: ["m", "b"] });
    await explorer.open(["m"]);
    await explorer.open(["n"]);
    const { sides, explored } = explorer.store.getState();
    expect(sides.map((side) => [side.id, sideTitle(english, side)])).toEqual([
      ["FR", "France"],
      ["DE", "Germany"],
      ["IT", "Italy"],
    ]);
    expect(explored.getNodeAttributes("c")).toMatchObject({ side: "IT" });
  });
});
