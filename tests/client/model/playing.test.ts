import { describe, expect, it } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { finding, findingText } from "../../../client/summary/finding.ts";
import { english } from "../support/english.ts";
import { plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

const moment = { from: "2025-01-01", to: "2025-01-07" };

async function started() {
  const explorer = createExplorer(plainSource(twoSides));
  await explorer.start(bareStart);
  return { explorer, state: () => explorer.store.getState() };
}

describe("the moment that is played", () => {
  it("ends with the picture that it belongs to, however that is left", async () => {
    const { explorer, state } = await started();
    await explorer.setMode("meetings");
    explorer.light(moment);
    explorer.setView("table");
    expect(state().moment).toBeNull();
    // What comes back is the picture, not its moment.
    explorer.setView("graph");
    expect(state().moment).toBeNull();
    explorer.light(moment);
    await explorer.setMode("agreement");
    expect(state().moment).toBeNull();
  });

  it("ends when undo or redo leads to agreement, or to another view", async () => {
    const { explorer, state } = await started();
    await explorer.setMode("agreement");
    await explorer.readyToPlay();
    explorer.light(moment);
    await explorer.undo();
    expect([state().mode, state().moment]).toEqual(["agreement", null]);
    await explorer.redo();
    explorer.setView("table");
    explorer.setView("graph");
    explorer.light(moment);
    await explorer.undo();
    expect([state().view, state().moment]).toEqual(["table", null]);
    await explorer.undo();
    explorer.light(moment);
    await explorer.redo();
    expect([state().view, state().moment]).toEqual(["table", null]);
  });

  it("does not begin where nothing can be lit", async () => {
    const { explorer, state } = await started();
    await explorer.readyToPlay();
    // The reader may go on while what is played is fetched.
    explorer.setView("table");
    explorer.light(moment);
    expect(state().moment).toBeNull();
  });

  it("goes on over another picture of the graph, and over what is selected or hidden", async () => {
    const { explorer, state } = await started();
    await explorer.setMode("meetings");
    explorer.light(moment);
    explorer.select({ type: "node", id: "host" });
    explorer.hide(["cook"]);
    await explorer.setMode("stances");
    await explorer.undo();
    expect(state().moment).toEqual(moment);
  });

  it("ends at once where a link is opened", async () => {
    const { explorer, state } = await started();
    explorer.light(moment);
    const opened = explorer.start({ ...bareStart, view: "table" });
    expect([state().view, state().moment]).toEqual(["table", null]);
    await opened;
    expect(findingText(finding(state(), english))).not.toContain("none of these");
  });

  it("is told with the bounds that the reader has set", async () => {
    const sources = { "session-1": ["post"], "session-1/host": ["post"] };
    const explorer = createExplorer(plainSource({ ...twoSides, sources }));
    await explorer.start(bareStart);
    await explorer.setMode("stances");
    await explorer.setFilter({ period: { from: "2025-01-02", to: "2025-02-27" } });
    explorer.light(moment);
    const said = () => findingText(finding(explorer.store.getState(), english));
    expect(said()).toContain("Counted is 2 Jan – 27 Feb 2025 alone.");
    await explorer.showOnlyWithin({ sources: ["post"] });
    expect(said()).toMatch(/^1–7 Jan 2025: .* Counted is what one source says alone\.$/);
  });
});
