import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { EnumValue, queryText } from "../../client/api/query-text.ts";
import { graphiqlAddress, viewQuery } from "../../client/api/view-query.ts";
import { emptyGraph, withFacts } from "../../client/model/explored-graph.ts";
import { createExplorer } from "../../client/explorer/explorer.ts";
import { type ExplorerState } from "../../client/explorer/explorer-state.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type NetworkOptions, usualOptions } from "../../client/options/network-options.ts";

const schema = createSchema();

const actor = (id: string) => ({
  kind: "ACTOR" as const,
  id,
  label: id,
  sublabel: null,
  actorKind: "PERSON" as const,
  country: null,
  side: null,
  placeholder: false,
  meetingCount: 1,
  positionCount: 1,
  datasets: ["ukraine-talks"],
});

/** The state of an explorer that was not started, with the changes of a case. */
function stateWith(change: Partial<ExplorerState>): ExplorerState {
  const never = () => Promise.reject(new Error("not asked in this test"));
  const source = {
    overview: never,
    neighbourhood: never,
    sources: never,
    documents: never,
    latestMeetings: never,
    nodesOfSource: never,
    nodesOfDocument: never,
    paths: never,
    meetings: never,
    meetingNetwork: never,
    stanceMatrix: never,
    stanceNetwork: never,
    meetingMeasures: never,
    agreementMeasures: never,
  };
  return { ...createExplorer(source).store.getState(), ...change };
}

const explored = withFacts(emptyGraph(), { nodes: [actor("umerov"), actor("witkoff")], ties: [] });

describe("viewQuery", () => {
  it.each([
    { type: "node", id: "umerov" },
    { type: "node", id: "not-on-the-canvas" },
    { type: "nodes", ids: ["umerov", "witkoff"] },
    { type: "tie", id: "umerov>ceasefire-first" },
    { type: "tie", id: "umerov+witkoff" },
    { type: "tie", id: "umerov~witkoff" },
    { type: "tie", id: "m-2025-12-20-miami-dmitriev/kushner" },
  ] as const)(
    "writes the query of the dossier of $type $id $ids, not that of the graph",
    (selection) => {
      const period = { from: "2025-12-01", to: null };
      const filters = { ...stateWith({}).filters, period };
      const query = viewQuery(stateWith({ view: "dossier", explored, selection, filters }));
      expect(validate(schema, parse(query))).toEqual([]);
      expect(query).toContain("query Dossier");
      for (const id of selection.type === "nodes" ? selection.ids : selection.id.split(/[>+~]/)) {
        expect(query).toContain(`"${id}"`);
      }
      // A single fact has its own day; of what is not on the canvas the kind is not known.
      expect(query.includes("2025-12-01")).toBe(!/not-on|m-2025/.test(JSON.stringify(selection)));
    },
  );

  it("asks in a dossier within the areas too, where they bound positions, and of no bundle", () => {
    const filters = { ...stateWith({}).filters, areas: ["security guarantees"] };
    const dossier = (selection: ExplorerState["selection"]) =>
      viewQuery(stateWith({ view: "dossier", explored, selection, filters }));
    for (const selection of [
      { type: "node", id: "umerov" },
      { type: "tie", id: "umerov>ceasefire-first" },
      { type: "tie", id: "umerov~witkoff" },
    ] as const) {
      expect(validate(schema, parse(dossier(selection)))).toEqual([]);
      expect(dossier(selection)).toContain('areas: ["security guarantees"]');
    }
    const met = dossier({ type: "tie", id: "umerov+witkoff" });
    expect(met).not.toContain("areas");
    expect(dossier({ type: "node", id: "bundle:side:ukraine" })).not.toContain("bundle:");
  });

  it.each(["evidence", "meetings", "stances", "agreement"] as const)(
    "writes a query of the view in mode %s that the schema takes as it stands",
    (mode) => {
      const filters = {
        kinds: [],
        sides: [],
        areas: ["security guarantees"],
        datasets: ["ukraine-talks"],
        // In the evidence mode only the server knows what rests on a source; without its answer nothing is
        // shown.
        sources: mode === "evidence" ? [] : ["axadle-2025-12"],
        documents: mode === "evidence" ? [] : ["doc-20-point"],
        period: { from: "2025-12-01", to: null },
      };
      const query = viewQuery(stateWith({ mode, explored, filters }));
      expect(validate(schema, parse(query)).map(String)).toEqual([]);
      expect(query).toContain('"umerov", "witkoff"');
      expect(query.includes('datasets: ["ukraine-talks"]')).toBe(mode !== "evidence");
      expect(query.includes('sources: ["axadle-2025-12"]')).toBe(mode !== "evidence");
      expect(query.includes('documents: ["doc-20-point"]')).toBe(mode !== "evidence");
    },
  );

  it.each(["stances", "over-time", "gaps", "timeline", "map"] as const)(
    "writes a query of the %s that the schema takes as it stands",
    (view) => {
      const query = viewQuery(stateWith({ view, explored }));
      expect(validate(schema, parse(query)).map(String)).toEqual([]);
      expect(query).toContain('"umerov", "witkoff"');
      const everything = viewQuery(stateWith({ view, explored, scope: "everything" }));
      expect(validate(schema, parse(everything)).map(String)).toEqual([]);
      expect(everything).not.toContain("witkoff");
    },
  );

  it.each(["evidence", "meetings", "stances", "agreement"] as const)(
    "writes a query of the structure in mode %s that the schema takes as it stands",
    (mode) => {
      const query = viewQuery(stateWith({ view: "structure", mode, explored }));
      expect(validate(schema, parse(query)).map(String)).toEqual([]);
      expect(query).toContain('"umerov", "witkoff"');
      expect(query.includes("meetingNetwork")).toBe(mode === "evidence" || mode === "meetings");
      expect(query.includes("polarizationOverTime")).toBe(mode === "agreement");
      const everything = stateWith({ view: "structure", mode, explored, scope: "everything" });
      expect(validate(schema, parse(viewQuery(everything))).map(String)).toEqual([]);
      expect(viewQuery(everything)).not.toContain("witkoff");
    },
  );

  it("asks for the issue that the view over time shows, whatever is selected", () => {
    const selection = { type: "node", id: "umerov" } as const;
    const query = viewQuery(
      stateWith({ view: "over-time", explored, selection, issueOverTime: "ceasefire-first" }),
    );
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
    expect(query).toContain('ids: ["ceasefire-first"]');
    expect(query).not.toContain('ids: ["umerov"');
    const both = viewQuery(
      stateWith({
        view: "over-time",
        explored,
        issueOverTime: "ceasefire-first",
        issueBeside: "plan",
      }),
    );
    expect(validate(schema, parse(both)).map(String)).toEqual([]);
    expect(both).toContain('ids: ["ceasefire-first", "plan"]');
    expect(both).toContain("first: 2");
  });

  it("writes a query of the disputes, within the filters", () => {
    const filters = {
      kinds: [],
      sides: [],
      areas: ["OTHER"],
      datasets: ["ukraine-talks"],
      sources: ["axadle-2025-12"],
      documents: ["doc-20-point"],
      period: { from: "2025-12-01", to: null },
    };
    const query = viewQuery(stateWith({ view: "disputes", explored, filters }));
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
    expect(query).not.toContain("umerov");
    for (const word of [
      'areas: ["OTHER"]',
      '["ukraine-talks"]',
      '["axadle-2025-12"]',
      'documents: ["doc-20-point"]',
      "2025-12-01",
    ]) {
      expect(query).toContain(word);
    }
  });

  it.each([
    [{ mode: "meetings" }, ["NEWMAN", "STATE", "[CALL, VIDEO]"]],
    [{ mode: "agreement" }, ["CONFLICT", "COSINE", "MONTH", "SELF"]],
    [{ view: "stances" }, ["MEAN", "NAME", "[ORGANISATION, GROUP]", "SELF"]],
    [{ view: "gaps" }, ["COSINE", '"2025-06-01"', "[CALL, VIDEO]"]],
  ] as const)("writes the options of the networks into the query of %j", (where, words) => {
    const options: NetworkOptions = {
      ...usualOptions,
      weight: "NEWMAN",
      meetingLevel: "STATE",
      meetingKinds: ["CALL", "VIDEO"],
      aggregation: "CONFLICT",
      normalisation: "COSINE",
      duplicates: "MONTH",
      attribution: "SELF",
      cell: "MEAN",
      order: "NAME",
      rows: "BODY",
      notSince: "2025-06-01",
    };
    const query = viewQuery(stateWith({ ...where, explored, options }));
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
    for (const word of words) expect(query).toContain(word);
  });

  it.each([
    ["SAID", false, false],
    ["SELF", true, false],
    ["ALL", true, true],
  ] as const)(
    "asks for the positions of %s as the reader chose",
    (attribution, isAsked, hasInferred) => {
      for (const where of [
        { mode: "agreement" },
        { mode: "stances" },
        { view: "gaps" },
        { view: "stances" },
      ] as const) {
        const query = viewQuery(
          stateWith({ ...where, explored, options: { ...usualOptions, attribution } }),
        );
        expect(validate(schema, parse(query)).map(String)).toEqual([]);
        expect(query.includes("attributions")).toBe(isAsked);
        expect(query.includes("INFERRED")).toBe(hasInferred);
      }
    },
  );

  it("names the period only where there is one", () => {
    const query = viewQuery(stateWith({ mode: "meetings", explored }));
    expect(query).not.toContain("period");
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
  });

  it("opens in GraphiQL by its address", () => {
    expect(graphiqlAddress('{ node(id: "a&b") { id } }')).toBe(
      "/graphql?query=%7B%20node(id%3A%20%22a%26b%22)%20%7B%20id%20%7D%20%7D",
    );
  });
});

describe("queryText", () => {
  it("writes arguments of every kind, enum values without quotes, and keeps what stood there", () => {
    const given = {
      search: {
        text: 'the "20-point plan"',
        kinds: [new EnumValue("ACTOR")],
        weight: 0.5,
        filter: { own: true, period: undefined },
      },
    };
    const text = queryText("What is found.", "{ search(first: 3) { id } }", given);
    expect(text).toBe(`# What is found.
{
  search(
    first: 3
    text: "the \\"20-point plan\\""
    kinds: [ACTOR]
    weight: 0.5
    filter: {own: true}
  ) {
    id
  }
}
`);
  });

  it("leaves out what is undefined and keeps what is null", () => {
    const page = { actors: { first: 20, after: undefined, last: null } };
    expect(queryText("Actors.", "{ actors { id } }", page)).toBe(
      "# Actors.\n{\n  actors(first: 20, last: null) {\n    id\n  }\n}\n",
    );
  });
});
