import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { nodeKinds } from "../../../client/model/kinds.ts";
import { modes, scopes, views } from "../../../client/model/explorer-document.ts";
import { boundsOf, noFilters } from "../../../client/model/filters.ts";
import { type LinkedState, parseLink, toLink } from "../../../client/url/view-link.ts";
import { shortened } from "../../../client/url/arrangement-link.ts";
import { isSameLink } from "../../../client/url/browser-address.ts";
import { fromLinkedView, toLinkedView } from "../../../client/panels/header/share/link-parts.ts";
import { parseLinkedView } from "../../../schema/linked-view.ts";
import { noteToText } from "../../../client/url/note-link.ts";
import { cleanNoteText } from "../../../client/model/own-notes/write-notes.ts";
import { allOptions } from "../../../client/options/all-options.ts";
import {
  type NetworkOptions,
  optionsToLink,
  usualOptions,
} from "../../../client/options/network-options.ts";
import { type Option } from "../../../client/options/option.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { english } from "../support/english.ts";
import { actor } from "./made-up-graph.ts";
import { bundleId } from "../../../client/model/bundles/bundle.ts";

const id = fc.stringMatching(/^[a-zà-þ0-9][a-zà-þ0-9._-]{0,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const day = fc
  .date({ min: new Date("1866-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const coordinate = fc.integer({ min: -99_999, max: 99_999 });
const period = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => {
  if (a === null && b === null) return null;
  return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
});

/** Any value that a reader can give an option. */
function valueOf({ control, usual }: Option): fc.Arbitrary<unknown> {
  switch (control.kind) {
    case "choice":
      return fc.constantFrom(...control.choices.map(({ value }) => value));
    case "several":
      return fc.uniqueArray(fc.constantFrom(...control.choices.map(({ value }) => value)));
    case "switch":
      return fc.constantFrom(true, false, usual);
    case "day":
      return fc.option(day);
  }
}

const options = fc
  .record(Object.fromEntries(allOptions.map((option: Option) => [option.id, valueOf(option)])))
  .map((values) => values as unknown as NetworkOptions);

const mapSight = fc.record({
  latitude: fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 1000),
  longitude: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
  zoom: fc.integer({ min: 100, max: 40_000 }).map((n) => n / 100),
});

/** Any text that a note can have, and any place. */
const noteText = fc
  .array(fc.constantFrom(...Array.from("aZ0 :,=&%+#?@<>\"'“”–ї漢😀"), "\u200d", "@b:1:2:", "%2C"), {
    minLength: 1,
    maxLength: 30,
  })
  .map((letters) => cleanNoteText(`x${letters.join("")}`));
const ownNotes = fc
  .array(
    fc.record({
      text: noteText,
      place: fc.oneof(
        fc.constantFrom(...modes).map((mode) => ({ mode })),
        fc.oneof(id, fc.constantFrom("bundle:side:us", "a>b", "a+b")).map((on) => ({ on })),
      ),
      at: fc.record({ x: coordinate, y: coordinate }),
    }),
    { maxLength: 4 },
  )
  .map((notes) => notes.map((note, n) => ({ ...note, id: String(n + 1) })));

const linked: fc.Arbitrary<LinkedState> = fc
  .record({
    mode: fc.constantFrom(...modes),
    view: fc.constantFrom(...views),
    scope: fc.constantFrom(...scopes),
    selection: fc.option(
      fc.oneof(
        fc.record({
          type: fc.constantFrom("node" as const, "tie" as const),
          id: fc.string({ minLength: 1 }),
        }),
        fc.record({
          type: fc.constant("nodes" as const),
          ids: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }),
        }),
      ),
    ),
    filters: fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...nodeKinds)),
      period,
      areas: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
      sides: ids,
      datasets: ids,
      sources: ids,
      documents: ids,
    }),
    options,
    mapSight: fc.option(mapSight),
    hidden: ids.map((list) => new Set(list)),
    foldedBundles: ids.map((list) => new Set(list.map((of) => bundleId("SIDE", of)))),
    pinned: fc
      .uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), {
        selector: ([key]) => key,
        maxLength: 4,
      })
      .map((entries) => new Map(entries)),
    ownNotes,
    arrangement: fc.constant(null),
    explored: ids.map((list) =>
      withFacts(emptyGraph(), { nodes: list.map((one) => actor(one)), ties: [] }),
    ),
    gathered: fc.constant(null),
    home: fc.constant(new Set(["the-opening"])),
    issueOverTime: fc.option(id),
    issueBeside: fc.option(id),
  })
  // Only the view over time shows one issue, or two.
  .map((state) =>
    state.view === "over-time" ? state : { ...state, issueOverTime: null, issueBeside: null },
  );

const opening: LinkedState = {
  ...bareStart,
  hidden: new Set(),
  gathered: null,
  explored: withFacts(emptyGraph(), { nodes: [actor("a"), actor("b")], ties: [] }),
  home: new Set(["a", "b"]),
};

/** What ids of data sets are made of, and those of ties and bundles. */
const word = fc.stringMatching(/^[a-zà-þ0-9][a-zà-þ0-9._:/>+=-]{0,12}$/u);
const kept = linked.chain((state) =>
  fc
    .record({
      selection: fc.option(
        fc.oneof(
          fc.record({ type: fc.constantFrom("node" as const, "tie" as const), id: word }),
          fc.record({
            type: fc.constant("nodes" as const),
            ids: fc.uniqueArray(word, { minLength: 2, maxLength: 5 }),
          }),
        ),
      ),
      areas: fc.uniqueArray(
        fc.constantFrom("law, and order", "a “b” & c=d+e", "100 % <b>", "земля"),
      ),
    })
    .map(({ selection, areas }) => ({
      ...state,
      selection,
      filters: { ...state.filters, areas },
    })),
);

describe("a view that the server keeps", () => {
  it("says what the link says, for any state of the explorer, and has the form that the server takes", () => {
    fc.assert(
      fc.property(kept, (state) => {
        const link = toLink(state);
        const view = parseLinkedView(JSON.parse(JSON.stringify(toLinkedView(link))));
        const {
          explored,
          hidden,
          foldedBundles,
          pinned,
          options: chosen,
          ...rest
        } = parseLink(fromLinkedView(view));
        const expected = parseLink(link);
        expect(isSameLink(fromLinkedView(view), link)).toBe(true);
        expect([explored?.toSorted(), hidden.toSorted()]).toEqual([
          expected.explored?.toSorted(),
          expected.hidden.toSorted(),
        ]);
        expect([foldedBundles, pinned]).toEqual([expected.foldedBundles, expected.pinned]);
        expect(rest.selection).toEqual(expected.selection);
        expect(optionsToLink(chosen).map(inOrder)).toEqual(
          optionsToLink(expected.options).map(inOrder),
        );
        expect(inAnyOrder(rest.filters)).toEqual(inAnyOrder(expected.filters));
        const words = (notes: LinkedState["ownNotes"]) => notes.map(noteToText).toSorted();
        expect(words(rest.ownNotes)).toEqual(words(expected.ownNotes));
      }),
    );
  });

  it("is the same in whatever order its parts came, and in any language", () => {
    expect(
      toLinkedView("?lang=uk&nodes=b,a&mode=meetings&area=x,y&area=a&selected=z&selected=a"),
    ).toEqual({
      area: ["a", "x,y"],
      mode: ["meetings"],
      nodes: ["a", "b"],
      selected: ["z", "a"],
    });
    expect(isSameLink("?nodes=b,a&mode=meetings", "?mode=meetings&nodes=a,b&lang=uk")).toBe(true);
    expect(isSameLink("?nodes=b", "?nodes=b,a")).toBe(false);
    expect([toLinkedView(""), fromLinkedView({})]).toEqual([{}, ""]);
  });
});

const inOrder = ([name, words]: readonly [string, readonly string[]]) => [name, words.toSorted()];
const inAnyOrder = (filters: LinkedState["filters"]) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      Array.isArray(value) ? new Set<unknown>(value) : value,
    ]),
  );

describe("a link", () => {
  it("restores any state it was made of", () => {
    fc.assert(
      fc.property(linked, (state) => {
        const { mode, view, scope, selection, filters, options, pinned, arrangement } = state;
        const { issueOverTime, issueBeside } = state;
        expect(parseLink(toLink(state))).toEqual({
          mode,
          view,
          scope,
          selection,
          filters,
          options,
          pinned,
          arrangement,
          issueOverTime,
          issueBeside,
          ownNotes: state.ownNotes,
          mapSight: state.mapSight,
          foldedBundles: state.foldedBundles,
          explored: state.explored.nodes(),
          hidden: [...state.hidden],
          notices: [],
        });
      }),
    );
  });

  it("restores the coordinates of each node and the visible part", () => {
    const frame = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 1, max: 99_999 }),
      height: fc.integer({ min: 1, max: 99_999 }),
    });
    const at = fc.uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), {
      selector: ([key]) => key,
      minLength: 1,
    });
    fc.assert(
      fc.property(linked, at, frame, (state, places, seen) => {
        const arrangement = { mode: state.mode, at: new Map(places), frame: seen };
        expect(parseLink(toLink({ ...state, arrangement })).arrangement).toEqual(arrangement);
      }),
    );
  });

  it("restores coordinates to a tenth of a unit, and the visible part to a hundredth", () => {
    const arrangement = {
      mode: "evidence" as const,
      at: new Map([["a", { x: 10.04, y: -0.06 }]]),
      frame: { x: -0.001, y: 2.346, width: 0.5, height: 1200.128 },
    };
    const link = toLink({ ...opening, arrangement });
    expect(link).toBe("?at=a:10:-0.1&sight=0:2.35:0.5:1200.13");
    expect(parseLink(link).arrangement?.frame.width).toBe(0.5);
    expect(parseLink("?at=a:1:1&sight=0:0:0:5").arrangement).toBeNull();
  });

  it("leaves out an arrangement of another mode; an address leaves out one that is too long for it", () => {
    const frame = { x: 0, y: 0, width: 10, height: 10 };
    const many = Array.from({ length: 900 }, (_, i): [string, { x: number; y: number }] => [
      `somebody-${i}`,
      { x: i, y: i },
    ]);
    const of = (mode: LinkedState["mode"], count: number) =>
      toLink({ ...opening, arrangement: { mode, at: new Map(many.slice(0, count)), frame } });
    expect(of("meetings", 3)).toBe("");
    expect(of("evidence", 900)).toContain("somebody-899:899:899");
    expect(shortened(of("evidence", 500))).toBe(of("evidence", 500));
    expect(shortened(of("evidence", 900))).toBe("");
    const marked = { ...opening, hidden: new Set(["b"]) };
    const whole = toLink({
      ...marked,
      arrangement: { mode: "evidence", at: new Map(many), frame },
    });
    expect(shortened(whole)).toBe("?hidden=b");
  });

  it("is empty for the opening picture, and stays short and readable", () => {
    expect(toLink(opening)).toBe("");
    expect(parseLink("")).toEqual(bareStart);
    expect(
      toLink({
        ...opening,
        mode: "meetings",
        selection: { type: "tie", id: "m-2025-12-19/witkoff" },
        filters: {
          kinds: ["ACTOR", "MEETING"],
          period: { from: "2025-12-19", to: null },
          areas: ["law, and order"],
          sides: ["us"],
          datasets: ["talks", "visits"],
          sources: ["axios"],
          documents: ["plan"],
        },
        hidden: new Set(["b"]),
        options: {
          ...usualOptions,
          weight: "NEWMAN",
          meetingKinds: ["CALL", "VIDEO"],
          stanceGroups: false,
          notSince: "2025-01-01",
        },
        pinned: new Map([["a", { x: 10.4, y: -3.6 }]]),
      }),
    ).toBe(
      "?mode=meetings&nodes=a,b&hidden=b&tie=m-2025-12-19/witkoff&kinds=actor,meeting&from=2025-12-19&sides=us&datasets=talks,visits&source=axios&document=plan&not-since=2025-01-01&weight=newman&groups-said=no&met-by=call,video&pins=a:10.4:-3.6&area=law%2C%20and%20order",
    );
  });

  it("names no nodes that are what its sources are about, but those of the opening among sources", () => {
    const filters = { ...noFilters, sources: ["axios"] };
    const ids = new Set(["a", "b"]);
    const gathered = { bounds: boundsOf(filters), ids, leftOut: null };
    expect(toLink({ ...opening, filters, gathered })).toBe("?source=axios");
    expect(toLink({ ...opening, filters })).toBe("?nodes=a,b&source=axios");
    const documents = { ...filters, documents: ["plan"] };
    expect(toLink({ ...opening, filters: documents, gathered })).toBe(
      "?nodes=a,b&source=axios&document=plan",
    );
  });

  it("names the issues that the view over time shows, in that view alone", () => {
    const shown = { ...opening, issueOverTime: "ceasefire", issueBeside: "troops" };
    expect(toLink({ ...shown, view: "over-time" })).toBe(
      "?view=over-time&issue=ceasefire&beside=troops",
    );
    expect(toLink(shown)).toBe("");
  });

  it("names the nodes once they are not those of the opening, and distinguishes none from all", () => {
    const less = {
      ...opening,
      explored: withFacts(emptyGraph(), { nodes: [actor("a")], ties: [] }),
    };
    expect(toLink(less)).toBe("?nodes=a");
    const none = { ...opening, explored: emptyGraph() };
    expect(parseLink(toLink(none)).explored).toEqual([]);
  });

  it("ignores what it can't parse, each with a notice", () => {
    const parsed = parseLink(
      "?mode=friendship&view=story&weight=heavy&not-since=soon&kinds=actor,planet&from=2025-02-30&to=2025-03-01&pins=a:1:x&foo=bar",
    );
    expect({ ...parsed, notices: parsed.notices.map(english.say) }).toEqual({
      ...bareStart,
      filters: { ...noFilters, kinds: ["ACTOR"], period: { from: null, to: "2025-03-01" } },
      notices: [
        "“from=2025-02-30” in the link was not understood and is ignored.",
        "“mode=friendship” in the link was not understood and is ignored.",
        "“view=story” in the link was not understood and is ignored.",
        "“kinds=planet” in the link was not understood and is ignored.",
        "“not-since=soon” in the link was not understood and is ignored.",
        "“weight=heavy” in the link was not understood and is ignored.",
        "“pins=a:1:x” in the link was not understood and is ignored.",
      ],
    });
  });

  it("ignores a period that ends before it begins", () => {
    const parsed = parseLink("?from=2025-03-02&to=2025-03-01");
    expect(parsed.filters.period).toBeNull();
    expect(parsed.notices).toHaveLength(1);
  });

  it("never fails, whatever is in the address", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const parsed = parseLink(`?${search}`);
        expect(parsed.view).toBeTypeOf("string");
      }),
    );
  });
});
