import { describe, expect, it } from "vitest";
import { findingText } from "../../../client/summary/finding.ts";
import {
  type Backbone,
  backboneFinding,
  backboneTable,
} from "../../../client/views/structure/backbone-words.ts";
import { english } from "../support/english.ts";

const step = (id: string, loss: number, isInBackbone: boolean): Backbone["steps"][number] => ({
  loss,
  isInBackbone,
  node: { id, name: `On ${id}` },
});

const backbone = (more: Partial<Backbone> = {}): Backbone => ({
  nodeCount: 6,
  size: 2,
  loss: 0.1234,
  steps: [
    step("owl", 0.02, false),
    step("law", 0.1234, false),
    step("tax", 0.3, true),
    step("war", 0.6, true),
  ],
  ...more,
});

const said = (more?: Partial<Backbone>) => findingText(backboneFinding(english, backbone(more)));

const how =
  "Issues are left out one by one, each time the one whose absence changes the network least, by the spectrum of its Laplacian (as in the Discourse Network Analyzer, nested). One shared issue is enough here.";

describe("what is said of the backbone", () => {
  it("is which issues carry the network, the one missed most first, and the loss without the others", () => {
    expect(said()).toBe(
      `Two issues carry this network: On war and On tax. Without the other two issues it is 0.12 away from the whole (0: alike). ${how}`,
    );
  });

  it("is of one issue too, and of more than can be named", () => {
    expect(said({ size: 1, loss: 0, steps: [step("war", 1, true)] })).toBe(
      `One issue carries this network: On war. ${how}`,
    );
    const steps = ["a", "b", "c", "d", "e", "f", "g"].map((id) => step(id, 0.5, true));
    expect(said({ size: 7, loss: 0, steps })).toBe(
      `Seven issues carry this network. Most of all: On g, On f, On e, On d and On c. ${how}`,
    );
  });

  it("is that no issue carries anything where nobody shares one", () => {
    expect(said({ nodeCount: 0, size: 0, loss: 0, steps: [] })).toBe(
      "Nobody here shares an issue with another, so no issue carries anything.",
    );
  });

  it("is in the table in the order of leaving out", () => {
    const { columns, rows } = backboneTable(english, backbone());
    expect(columns).toEqual(["Issue", "Left out as number", "Loss then", "In the backbone"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["On owl", 1, 0.02, "no"],
      ["On law", 2, 0.1234, "no"],
      ["On tax", 3, 0.3, "yes"],
      ["On war", 4, 0.6, "yes"],
    ]);
  });
});
