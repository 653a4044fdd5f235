/** Checked by hand against the article's coding: who sat with whom in Miami, 19 to 21 December 2025. */
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { listActors } from "../../server/store/actors.ts";
import { type GraphEngine } from "../../server/graph/engine.ts";
import { meetingNetwork } from "../../server/store/meeting-network.ts";
import { neighbourhood } from "../../server/store/neighbourhood.ts";
import { stanceMatrix } from "../../server/store/stance-matrix.ts";
import { describeOnEachEngine } from "../graph/engines.ts";

const round = "m-2025-12-19-miami-round";

describeOnEachEngine("the Miami round", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
    await loadDataset(engine, await checkDataset(folder));
  });

  it("brings together who sat in one of its four sessions: Umerov and Dmitriev never meet", async () => {
    const { pairs, pairCount, meetingCount } = await meetingNetwork(engine, {
      filter: { meetings: [round] },
      most: 2000,
    });
    expect(pairs.map(({ aId, bId, weight }) => [aId, bId, weight])).toEqual([
      ["gruenbaum", "kushner", 4],
      ["gruenbaum", "witkoff", 4],
      ["kushner", "witkoff", 4],
      ["gruenbaum", "hnatov", 3],
      ["gruenbaum", "umerov", 3],
      ["hnatov", "kushner", 3],
      ["hnatov", "umerov", 3],
      ["hnatov", "witkoff", 3],
      ["kushner", "umerov", 3],
      ["umerov", "witkoff", 3],
      ["dmitriev", "gruenbaum", 1],
      ["dmitriev", "kushner", 1],
      ["dmitriev", "witkoff", 1],
    ]);
    expect([pairCount, meetingCount]).toEqual([13, 4]);
    expect(pairs.at(-1)).toEqual({
      aId: "dmitriev",
      bId: "witkoff",
      weight: 1,
      first: "2025-12-20",
      last: "2025-12-21",
      meetingIds: ["m-2025-12-20-miami-dmitriev"],
    });
  });

  it("does not make the states of the round meet, which its delegations only represent", async () => {
    const { pairs } = await meetingNetwork(engine, {
      filter: { meetings: [round], with: ["us", "ukraine", "russia"], includeGroups: true },
      most: 2000,
    });
    expect(pairs).toEqual([]);
  });

  it("counts the group of European advisers as an actor only when asked", async () => {
    const { pairs } = await meetingNetwork(engine, {
      filter: { meetings: [round], with: ["european-nsas", "e3-nsas"], includeGroups: true },
      most: 2000,
    });
    expect(pairs.map(({ aId, bId, weight }) => `${aId}+${bId} ${weight}`)).toEqual([
      "e3-nsas+gruenbaum 1",
      "e3-nsas+hnatov 1",
      "e3-nsas+kushner 1",
      "e3-nsas+umerov 1",
      "e3-nsas+witkoff 1",
      "european-nsas+gruenbaum 1",
      "european-nsas+hnatov 1",
      "european-nsas+kushner 1",
      "european-nsas+umerov 1",
      "european-nsas+witkoff 1",
    ]);
  });

  it("finds whom Dmitriev sat with by filter", async () => {
    const { items } = await listActors(engine, {
      filter: { attended: "m-2025-12-20-miami-dmitriev", met: "dmitriev" },
    });
    expect(items.map(({ record }) => record.name)).toEqual([
      "Jared Kushner",
      "Josh Gruenbaum",
      "Steve Witkoff",
    ]);
  });

  it("is surrounded by its sessions, its delegations and the plan", async () => {
    const { nodes, ties, leftOut } = await neighbourhood(engine, {
      ids: [round],
      kinds: ["ACTOR", "MEETING", "ISSUE"],
      first: 50,
    });
    expect(nodes.map(({ id }) => id)).toEqual([
      round,
      "european-partners",
      "russia",
      "ukraine",
      "us",
      "m-2025-12-21-miami-eu",
      "m-2025-12-21-miami-us-ua",
      "m-2025-12-20-miami-dmitriev",
      "m-2025-12-19-miami-e3",
      "plan-20",
    ]);
    expect(ties.filter(({ kind }) => kind === "PART_OF").map(({ from, to }) => [from, to])).toEqual(
      [
        ["m-2025-12-19-miami-e3", round],
        ["m-2025-12-20-miami-dmitriev", round],
        ["m-2025-12-21-miami-eu", round],
        ["m-2025-12-21-miami-us-ua", round],
      ],
    );
    expect(leftOut).toEqual([]);
  });

  it("leaves Moscow's and Kyiv's stances on ceding land opposed", async () => {
    const { cells } = await stanceMatrix(engine, {
      filter: { actors: ["russia", "ukraine"], issues: ["territorial-cession"] },
      mostActors: 10,
      mostIssues: 10,
    });
    expect(
      cells
        .map(({ actorId, stance, contradictory }) => ({ actorId, stance, contradictory }))
        .toSorted((a, b) => (a.actorId < b.actorId ? -1 : 1)),
    ).toEqual([
      { actorId: "russia", stance: "SUPPORTS", contradictory: false },
      { actorId: "ukraine", stance: "OPPOSES", contradictory: false },
    ]);
  });
});
