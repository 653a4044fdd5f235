import "../../../client/language/late-words.ts";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { ExplorerProvider } from "../../../client/explorer-context.tsx";
import { BundlePage } from "../../../client/panels/details/bundles/BundlePage.tsx";
import { bundleId } from "../../../client/model/bundles/bundle.ts";
import { Themed } from "../../../client/theme/Themed.tsx";
import { FoldedTies } from "../../../client/panels/details/bundles/FoldedTies.tsx";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { usualOptions } from "../../../client/options/network-options.ts";
import { actor, agreement } from "../model/made-up-graph.ts";
import { plainSource } from "../model/plain-source.ts";

const user = userEvent.setup();
const side = bundleId("SIDE", "x");
const names = ["Zoe", "Émile", "anna", ...Array.from({ length: 40 }, (_, n) => `Person ${n}`)];
const nodes = [
  ...names.map((label, n) => actor(`a${n}`, { label, side: "x" })),
  actor("far", { label: "Far", side: "y" }),
];

/** A page over a canvas that shows all of these actors, those of side x folded. */
function show(page: React.ReactNode) {
  const explorer = createExplorer(plainSource({ nodes, ties: [] }));
  explorer.store.setState({
    explored: withFacts(emptyGraph(), { nodes, ties: [] }),
    options: { ...usualOptions, bundles: "SIDE" },
    foldedBundles: new Set([side]),
  });
  render(
    <Themed env="test">
      <ExplorerProvider explorer={explorer}>{page}</ExplorerProvider>
    </Themed>,
  );
}

afterEach(cleanup);

describe("a large bundle in the panel", () => {
  it("shows some of its actors, and the rest on request", async () => {
    show(<BundlePage id={side} />);
    const links = () => within(screen.getByRole("list")).getAllByRole("button");
    expect(links().map(({ textContent }) => textContent)).toEqual([
      ...names.slice(0, 12),
      "31 more actors",
    ]);
    await user.click(screen.getByRole("button", { name: "31 more actors" }));
    expect(links().map(({ textContent }) => textContent)).toEqual(names);
  });

  it("lists folded ties by strength, then by name as in a dictionary, the rest on request", async () => {
    const ties = names.map((_, n) => agreement(`a${n}`, "far", n === 5 ? 0.9 : 0.5));
    show(<FoldedTies ties={ties} graph={withFacts(emptyGraph(), { nodes, ties })} />);
    const links = () => within(screen.getByRole("list")).getAllByRole("button");
    const first = links().map(({ textContent }) => textContent);
    expect([first.length, first[0], first[1], first[2]]).toEqual([
      13,
      "Person 2 and Far",
      "anna and Far",
      "Émile and Far",
    ]);
    await user.click(screen.getByRole("button", { name: "31 more ties" }));
    expect(links().at(-1)?.textContent).toBe("Zoe and Far");
    expect(links()).toHaveLength(names.length);
  });
});
