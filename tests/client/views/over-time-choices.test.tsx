import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askedOperation } from "../support/asked-operation.ts";
import { patient } from "../support/made-up-states.ts";
import { renderApp } from "../support/render-app.tsx";

interface Asked {
  readonly after?: string | null;
  readonly issues?: { readonly ids?: readonly string[] };
}

/** A graph of 230 issues with a position of Ada each, as the API would tell it: 100 at once. */
const issues = Array.from({ length: 230 }, (_, n) => ({ id: `i${n}`, title: `Issue ${n}` }));
const ada = {
  id: "ada",
  name: "Ada",
  actorKind: "PERSON",
  side: null,
  country: null,
  placeholder: false,
};
const answers: Readonly<Record<string, (asked: Asked) => object>> = {
  Overview: () => ({ datasets: [], areas: [] }),
  Meetings: () => ({ meetings: { nodes: [], totalCount: 0 } }),
  Timeline: () => ({
    timeline: [{ start: "2025-01-01", end: "2025-01-31", meetings: 0, positions: 1 }],
  }),
  IssueChoices: ({ after }) => {
    const from = Number(after ?? 0);
    const endCursor = `${from + 100}`;
    return {
      issues: {
        totalCount: issues.length,
        pageInfo: { hasNextPage: from + 100 < issues.length, endCursor },
        nodes: issues.slice(from, from + 100),
      },
      positionCounts: issues.map((issue) => ({ issue, count: 1 })),
    };
  },
  OverTime: ({ issues: asked }) => {
    const id = asked?.ids?.[0] ?? "i0";
    const date = { edtf: "2025-01-10", earliest: "2025-01-10", latest: "2025-01-10" };
    const position = { id: `on-${id}`, stance: "SUPPORTS", condition: null, summary: null };
    return {
      issues: {
        nodes: issues
          .filter((issue) => issue.id === id)
          .map((issue) => ({
            ...issue,
            issueKind: "QUESTION",
            positions: {
              totalCount: 1,
              nodes: [{ ...position, attribution: "SELF", date, actor: ada }],
            },
          })),
      },
    };
  },
};

let app: ReturnType<typeof renderApp>;
const choices = (name: string) =>
  [...screen.getByRole<HTMLSelectElement>("combobox", { name }).options].map(({ value }) => value);

describe("the issues of the view over time", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", async (...request: Parameters<typeof fetch>) => {
      const { query, variables } = askedOperation(...request);
      const answer = answers[/query (\w+)/.exec(query)?.[1] ?? ""];
      // What the rest of the page asks is not answered.
      if (answer === undefined) return new Promise<Response>(() => {});
      return Response.json({ data: answer(variables as Asked) });
    });
    app = renderApp("?view=over-time&scope=everything&issue=i200");
  });
  afterEach(() => {
    app.close();
    vi.unstubAllGlobals();
  });

  it("are a hundred at first, which is said, and all on request; that of the link is shown though it is not listed", async () => {
    const first = "100 of 230 issues can be chosen here, those with most positions.";
    await screen.findByText(first, { exact: false }, patient);
    expect(choices("Issue")).toHaveLength(101);
    expect(choices("Issue")[0]).toBe("i200");
    for (const listed of ["200 of 230 issues can be chosen here", null]) {
      await app.user.click(screen.getByRole("button", { name: "List more" }));
      if (listed !== null) await screen.findByText(listed, { exact: false }, patient);
    }
    await waitFor(() => expect(choices("Issue")).toHaveLength(230));
    expect(screen.queryByText(/can be chosen here/)).toBeNull();
  });

  it("are shown side by side, one row for each actor, each with a line of its own, until one is taken away", async () => {
    const beside = await screen.findByRole("combobox", { name: "Issue beside it" }, patient);
    expect(choices("Issue beside it")).not.toContain("i200");
    await app.user.selectOptions(beside, "i7");
    const row = await screen.findByRole("listitem", { name: "Ada" });
    await within(row).findByRole("group", { name: "Issue 7" });
    within(row).getByRole("group", { name: "Issue 200" });
    screen.getByText("Of the actors below, 1 has dated positions on both issues.");
    expect(app.address()).toContain("issue=i200&beside=i7");
    // A stance of the second issue is no reason to show that issue first.
    await app.user.click(within(row).getAllByRole("button", { name: /supports/ })[1]!);
    expect(app.explorer.store.getState().selection).toEqual({ type: "tie", id: "ada>i7" });
    expect(app.explorer.store.getState().issueOverTime).toBe("i200");
    await app.user.selectOptions(screen.getByRole("combobox", { name: "Issue beside it" }), "");
    await waitFor(() => expect(within(row).queryByRole("group", { name: "Issue 7" })).toBeNull());
    await app.explorer.undo();
    await within(row).findByRole("group", { name: "Issue 7" });
  });
});
