import { Cite } from "@citation-js/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp, type App } from "../../server/http/app.ts";
import { type CslItem, itemOfSource } from "../../server/references/csl-item.ts";
import { type ReferenceFormat, writeReference } from "../../server/references/write-reference.ts";
import { keptLog } from "../http/kept-log.ts";
import { ask, codes } from "../api/ask.ts";
import { openUkraine } from "../api/open-ukraine.ts";

const forms: ReferenceFormat[] = ["BIBTEX", "BIBLATEX", "RIS", "CSL_JSON"];
const readers: Record<ReferenceFormat, string> = {
  BIBTEX: "@bibtex/text",
  BIBLATEX: "@biblatex/text",
  RIS: "@ris/file",
  CSL_JSON: "@else/json",
};

/** Parses a reference with the library's own readers, as a reference manager would. */
function readBack(reference: string, form: ReferenceFormat): CslItem {
  const { data } = new Cite(reference, { forceType: readers[form] });
  expect(data).toHaveLength(1);
  return data[0] as CslItem;
}

/** The BibTeX readers encode an encoded address again, and read two hyphens in it as a dash. */
function decoded(url: string | null | undefined): string | null {
  if (!url) return null;
  const once = decodeURIComponent(url).replaceAll("--", "–");
  return once === url ? url : decoded(once);
}

const source = {
  id: "paper-2025-12-18",
  title: "The “plan” & 50% of {it}: C^2 ~ a\\b_c #1, Київ",
  publisher: "AT&T",
  author: null,
  date: null,
  url: "https://example.org/a_b?c=%20&d={e}",
  tier: "ESTABLISHED",
  language: "uk",
};

describe("a reference", () => {
  it.each(forms)("keeps what TeX, or the form itself, would read as its own (%s)", (form) => {
    const item = readBack(writeReference(itemOfSource(source), form), form);
    expect(item.title).toBe(source.title);
    expect(item["container-title"]).toBe(source.publisher);
    expect(decoded(item.URL)).toBe(decoded(source.url));
  });

  it.each(forms)("is one entry, whatever lines a title has (%s)", (form) => {
    const title = "One\nER  - \n\nTY  - BOOK\n}, @book{x, title = {y}";
    const item = readBack(writeReference(itemOfSource({ ...source, title }), form), form);
    expect(item.title).toBe("One ER - TY - BOOK }, @book{x, title = {y}");
  });

  it.each<[string, ...object[]]>([
    ["Jane Doe", { given: "Jane", family: "Doe" }],
    [
      "Jane van der Doe, John Q. Roe and Ілля Кравченко (agency)",
      { given: "Jane", "non-dropping-particle": "van der", family: "Doe" },
      { given: "John Q.", family: "Roe" },
      { given: "Ілля", family: "Кравченко" },
    ],
    ["Doe, Jane", { literal: "Doe, Jane" }],
    ["Reuters", { literal: "Reuters" }],
    ["staff and agencies", { literal: "staff and agencies" }],
  ])("names those who wrote it: %s", (author, ...names) => {
    expect(itemOfSource({ ...source, author }).author).toEqual(names);
  });

  const dated = (edtf: string, earliest: string | null, latest: string | null) =>
    itemOfSource({ ...source, date: { edtf, earliest, latest } });
  it.each<[string, string | null, string | null, number[][] | undefined, string | undefined]>([
    ["2025-12-18", "2025-12-18", "2025-12-18", [[2025, 12, 18]], "2025/12/18/"],
    ["2025-12", "2025-12-01", "2025-12-31", [[2025, 12]], "2025/12//"],
    ["2025", "2025-01-01", "2025-12-31", [[2025]], "2025///"],
    ["2025-12-18~", "2025-12-18", "2025-12-18", [[2025, 12, 18]], "2025/12/18/"],
    [
      "2025-12-18/2025-12-19",
      "2025-12-18",
      "2025-12-19",
      [
        [2025, 12, 18],
        [2025, 12, 19],
      ],
      "2025/12//",
    ],
    [
      "2025-12-18/2026-01-19",
      "2025-12-18",
      "2026-01-19",
      [
        [2025, 12, 18],
        [2026, 1, 19],
      ],
      undefined,
    ],
    [
      "2025-23",
      "2025-09-01",
      "2025-11-30",
      [
        [2025, 9, 1],
        [2025, 11, 30],
      ],
      "2025///",
    ],
    ["../2025-12-19", null, "2025-12-19", undefined, undefined],
  ])("never claims to know more of a date than is known: %s", (edtf, from, to, parts, ris) => {
    const item = dated(edtf, from, to);
    expect(item.issued?.["date-parts"]).toEqual(parts);
    expect(item.issued?.circa).toBe(edtf.endsWith("~") ? true : undefined);
    expect(/^Y1 {2}- (.*)$/mu.exec(writeReference(item, "RIS"))?.[1]).toBe(ris);
  });
});

describe("references over the API", () => {
  let engine: GraphEngine;
  let app: App;
  beforeAll(async () => {
    engine = await openUkraine();
    app = createApp(engine, { log: keptLog(), clientFolder: "none" });
  });
  afterAll(() => engine.close());

  interface Listed {
    sources: {
      pageInfo: { endCursor: string; hasNextPage: boolean };
      nodes: { id: string; title: string; url: string | null; reference: string }[];
    };
  }

  it.each(forms)(
    "are had of every source, and read back with its title and address (%s)",
    async (format) => {
      let after: string | null = null;
      let read = 0;
      do {
        const query = `query ($after: String, $format: ReferenceFormat!) {
        sources(first: 100, after: $after) {
          pageInfo { endCursor hasNextPage }
          nodes { id title url reference(format: $format) }
        }
      }`;
        const answer = await ask(app, query, { after, format });
        expect(answer.errors).toBeUndefined();
        const { nodes, pageInfo } = (answer.data as unknown as Listed).sources;
        for (const { id, title, url, reference } of nodes) {
          const item = readBack(reference, format);
          expect([item.id, item.title, decoded(item.URL)]).toEqual([id, title, decoded(url)]);
        }
        read += nodes.length;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(read).toBeGreaterThan(300);
    },
  );

  it("name a data set with its version, the address and the day", async () => {
    const url = "https://example.org/?view=matrix";
    const query = `query ($url: String) {
      dataset(id: "ukraine-talks") { version reference(format: CSL_JSON, url: $url) }
    }`;
    const { data } = await ask(app, query, { url });
    const answered = data as unknown as { dataset: { version: string; reference: string } };
    const { version, reference } = answered.dataset;
    const item = JSON.parse(reference) as CslItem;
    expect(item).toMatchObject({ type: "dataset", version, URL: url });
    expect(item.note).toContain(version);
    const today = new Date().toISOString().slice(0, 10).split("-").map(Number);
    expect(item.accessed?.["date-parts"]).toEqual([today]);
    const refused = await ask(app, query, { url: "javascript:alert(1)" });
    expect(codes(refused)).toEqual([{ code: "BAD_USER_INPUT", argument: "url" }]);
    expect(refused.errors?.[0]?.message).toContain("http");
  });
});
