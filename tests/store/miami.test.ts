/** Checked by hand against the article's coding: Miami, 19 to 21 December 2025. */
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { listActors } from "../../server/store/records/actors.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { neighbourhood } from "../../server/store/explore/neighbourhood.ts";
import { describeOnEachEngine } from "../graph/engines.ts";

const round = "m-2025-12-19-miami-round";

describeOnEachEngine("the Miami round", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
    await loadDataset(engine, await checkDataset(folder));
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
});
