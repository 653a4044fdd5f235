import { describe, expect, it } from "vitest";
import { declaredVariables } from "../../../client/api/declared-variables.ts";
import { gapVariables } from "../../../client/api/gap-variables.ts";
import { matrixVariables } from "../../../client/api/matrix-variables.ts";
import { meetingVariables, stanceVariables } from "../../../client/api/network-variables.ts";
import {
  meetingNetworkQuery,
  stanceMatrixQuery,
  stanceNetworkQuery,
} from "../../../client/api/operations/explored-operations.ts";
import { matrixQuery } from "../../../client/api/operations/matrix-operations.ts";
import { gapsQuery } from "../../../client/api/operations/pairs-operations.ts";
import { createSession } from "../../../client/explorer/explorer-session.ts";
import { agreementQuery } from "../../../client/modes/agreement-mode.ts";
import { meetingsQuery } from "../../../client/modes/meetings-mode.ts";
import { stancesQuery } from "../../../client/modes/stances-mode.ts";

const state = createSession().store.getState();

describe("what the options ask for", () => {
  it.each([
    ["who met whom", meetingNetworkQuery, meetingVariables(meetingsQuery(state))],
    ["who holds which stance", stanceMatrixQuery, stanceVariables(stancesQuery(state))],
    ["who agrees with whom", stanceNetworkQuery, stanceVariables(agreementQuery(state))],
    ["the matrix", matrixQuery, matrixVariables(state)],
    ["the gaps", gapsQuery, gapVariables(state)],
  ])("has a variable in the operation: %s", (_, operation, variables) => {
    expect(declaredVariables(operation.toString(), variables)).toEqual(variables);
  });
});
