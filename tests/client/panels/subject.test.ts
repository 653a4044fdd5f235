import { describe, expect, it } from "vitest";
import { emptyGraph } from "../../../client/model/explored-graph.ts";
import { type Bundle } from "../../../client/model/bundles/bundle.ts";
import { selectionOf } from "../../../client/model/selection.ts";
import {
  encounterId,
  stanceTieId,
  subjectOf,
} from "../../../client/panels/details/hooks/subject.ts";

describe("what the panel is about", () => {
  const nothing = [emptyGraph()];

  it("is known from the id alone for stances, encounters and attendances, as in a link", () => {
    const tie = (id: string) => subjectOf({ type: "tie", id }, nothing);
    expect(tie(stanceTieId("zelensky", "donbas-withdrawal"))).toEqual({
      type: "stance",
      actor: "zelensky",
      issue: "donbas-withdrawal",
    });
    expect(tie(encounterId("witkoff", "umerov"))).toEqual({
      type: "encounter",
      a: "umerov",
      b: "witkoff",
    });
    expect(tie("m-2025-12-21-miami-us-ua/witkoff")).toEqual({
      type: "attendance",
      meeting: "m-2025-12-21-miami-us-ua",
      actor: "witkoff",
    });
    expect(tie("nothing")).toBeNull();
  });

  it("is the actors of several bundles, each once, with what else is selected", () => {
    const bundles = [
      ["bundle:side:x", ["a", "b"]],
      ["bundle:side:y", ["c"]],
    ].map(([id, members]) => ({ id, by: "SIDE", of: "", name: null, members }) as Bundle);
    const subject = (...ids: string[]) => {
      const selection = selectionOf(ids);
      return selection && subjectOf(selection, nothing, bundles);
    };
    expect(subject("bundle:side:x", "bundle:side:y")).toEqual({
      type: "several",
      ids: ["a", "b", "c"],
    });
    expect(subject("talks", "bundle:side:x", "b")).toEqual({
      type: "several",
      ids: ["talks", "a", "b"],
    });
    expect(subject("bundle:side:x")).toEqual({ type: "bundle", id: "bundle:side:x" });
    expect(subject("bundle:side:y", "bundle:side:gone")).toEqual({
      type: "node",
      id: "c",
      kind: null,
    });
    expect(subject("bundle:side:gone", "bundle:side:away")?.type).toBe("bundle");
  });

  it("is a node whose kind the server must tell, when the canvas does not hold it", () => {
    expect(subjectOf({ type: "node", id: "axadle-2025-12" }, nothing)).toEqual({
      type: "node",
      id: "axadle-2025-12",
      kind: null,
    });
  });
});
