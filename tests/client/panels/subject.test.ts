import { describe, expect, it } from "vitest";
import { emptyGraph } from "../../../client/model/explored-graph.ts";
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

  it("is a node whose kind the server must tell, when the canvas does not hold it", () => {
    expect(subjectOf({ type: "node", id: "axadle-2025-12" }, nothing)).toEqual({
      type: "node",
      id: "axadle-2025-12",
      kind: null,
    });
  });
});
