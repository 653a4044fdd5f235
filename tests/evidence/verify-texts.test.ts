import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seed, seedVerify } from "../../seed/seed.ts";
import { TextsFolderError } from "../../seed/verify/read-texts.ts";
import { textHash } from "../../seed/verify/verify-texts.ts";
import { little, makeFolder, writeFiles } from "../seed/temporary-dataset.ts";

const text = `A headline

The envoy met the minister in Bern on Friday, both sides said.

“There is a path to peace”, the envoy told reporters after it.

Nobody said what comes next.
`;

const cited = {
  ...little,
  "meetings.yaml": `- id: m
  title: M
  date: 2025-12-19
  citations:
    - { source: s, paragraph: 1, start: 4, end: 26, quote: envoy met the minister }
  attendances:
    - { actor: a, citations: [{ source: s, paragraph: 2, quote: '"a path to peace"' }] }
`,
  "positions.jsonl": `{"id":"p","actor":"a","issue":"i","stance":"supports","date":"2025-12-19","attribution":"self","citations":[{"source":"s","paragraph":1,"quote":"both sides"}]}\n`,
};

async function verify(
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = { "s.txt": text },
) {
  const said: string[] = [];
  const output = { write: (line: string) => said.push(line.trimEnd()) > 0 };
  const context = { out: output, err: output, loadConfig: () => expect.unreachable() };
  const folder = makeFolder(files);
  const code = await seedVerify(folder, makeFolder(texts), context);
  return { code, said: said.map((line) => line.replaceAll(folder, "set")) };
}

describe("verify: citations compared with texts", () => {
  it("names the nearest place of a quote that the text does not contain, and the uncoded paragraphs", async () => {
    expect(await verify(cited)).toEqual({
      code: 1,
      said: [
        "s: 3 citations checked against its text, for which the data set has no textHash",
        "  no coded fact in paragraph 3: Nobody said what comes next.",
        expect.stringMatching(
          /^set\/meetings\.yaml:7:\d+ m\.attendances\[0\]\.citations\[0\]\.quote: does not stand in the text of s, expected its words letter by letter; nearest is “.*a path to peace.*” in paragraph 2, \d+ to \d+$/,
        ) as string,
        "1 fault; nothing was loaded.",
      ],
    });
  });

  const right = {
    ...cited,
    "meetings.yaml": cited["meetings.yaml"].replace(`'"a path to peace"'`, "a path to peace"),
  };

  it("accepts quotes at their places, in any copy of the text, and recognises the text by its hash", async () => {
    const sources = "id,title,publisher,tier,textHash\n";
    for (const copy of [text, text.replaceAll("\n", "\r\n"), text.replaceAll(" ", "\u00A0")]) {
      const known = `${sources}s,Title,Publisher,official,${textHash(text)}\n`;
      expect(await verify({ ...right, "sources.csv": known }, { "s.txt": copy })).toEqual({
        code: 0,
        said: [
          "s: 3 citations checked against its text, which is the one that was coded",
          "  no coded fact in paragraph 3: Nobody said what comes next.",
        ],
      });
    }
    const other = `${sources}s,Title,Publisher,official,${"a".repeat(64)}\n`;
    expect((await verify({ ...right, "sources.csv": other })).said[0]).toContain("is not the one");
  });

  it("detects a quote in another place, and a paragraph that does not exist", async () => {
    const moved = {
      ...right,
      "positions.jsonl": right["positions.jsonl"].replace('"paragraph":1', '"paragraph":2'),
      "meetings.yaml": right["meetings.yaml"].replace(
        "paragraph: 2, quote: a path to peace",
        "paragraph: 9",
      ),
    };
    const { said } = await verify(moved);
    expect(said.filter((line) => line.startsWith("set/"))).toEqual([
      expect.stringContaining("the text of s has no paragraph 9") as string,
      expect.stringMatching(
        /p\.citations\[0\]\.quote: stands in paragraph 1, 46 to 56 of the text of s/,
      ) as string,
    ]);
  });

  it("tells one cause once where a changed letter moves all quotes behind it, and others one by one", async () => {
    const at = (quote: string, paragraph: number) => {
      const body = text.trim().split("\n\n").slice(1).join("\n\n");
      const start = body.replaceAll(/[“”]/g, '"').indexOf(quote);
      return `{ source: s, paragraph: ${paragraph}, start: ${start}, end: ${start + quote.length}, quote: ${quote} }`;
    };
    const many = {
      ...right,
      "meetings.yaml": `- id: m
  title: M
  date: 2025-12-19
  citations:
    - ${at("The envoy", 1)}
    - ${at("on Friday", 1)}
    - ${at("path to peace", 2)}
    - ${at("comes next", 3)}
`,
    };
    const faults = async (copy: string) => {
      const { said } = await verify(many, { "s.txt": copy });
      return said.filter((line) => line.startsWith("set/"));
    };
    expect(await faults(text)).toEqual([]);
    expect(await faults(text.replace("Bern", "Geneva"))).toEqual([
      expect.stringMatching(
        /^set\/meetings\.yaml:6:\d+ m\.citations\[1\]\.quote: is the first of 3 quotes that stand 2 characters later in the text of s than said, each in that place alone, expected the text that was coded: this one differs from it in paragraph 1, or just before$/,
      ),
    ]);
    // Two changes are two causes: “on Friday” moved by itself, the last two together and the other way.
    const twice = text.replace("Bern", "Geneva").replace("There is a path", "A path");
    expect(await faults(twice)).toEqual([
      expect.stringContaining("m.citations[1].quote: stands in paragraph 1, ") as string,
      expect.stringContaining(
        "m.citations[2].quote: is the first of 2 quotes that stand 7 characters earlier",
      ) as string,
    ]);
    // Words that stand twice tell no place: nothing is said of a cause.
    const doubled = text.replace("Bern", "Geneva").replace("after it", "after it on Friday");
    expect(await faults(doubled)).toHaveLength(3);
  });

  it("accepts a quote of the headline, unless it is said to be in a paragraph", async () => {
    const quoting = (anchor: string) => ({
      ...right,
      "positions.jsonl": right["positions.jsonl"].replace(
        '"paragraph":1,"quote":"both sides"',
        anchor,
      ),
    });
    const faults = ({ said }: { said: string[] }) => said.filter((line) => line.startsWith("set/"));
    expect(faults(await verify(quoting('"quote":"A headline"')))).toEqual([]);
    expect(faults(await verify(quoting('"paragraph":1,"quote":"A headline"')))).toEqual([
      expect.stringContaining("outside the body of the text of s: “A headline”") as string,
    ]);
  });

  it("says which texts no source is named after, and which quoted sources have none", async () => {
    const { said } = await verify(right, { "s.txt": text, "t.txt": text });
    expect(said).toContain("No source is named t.");
    expect((await verify(right, { "t.txt": text })).said).toEqual([
      "No source is named t.",
      "1 quoted source has no text here.",
    ]);
  });

  it("refuses a folder without texts, and says what it should contain", async () => {
    const folder = makeFolder(right);
    const out = { write: () => true };
    const context = { out, err: out, loadConfig: () => expect.unreachable() };
    await expect(seedVerify(folder, join(folder, "none"), context)).rejects.toThrow(
      TextsFolderError,
    );
    await expect(seedVerify(folder, folder, context)).rejects.toThrow("<id of the source>.txt");
  });

  it("is part of every check where the data set brings the texts itself: a quote they do not hold is a fault", async () => {
    const folder = makeFolder(cited);
    writeFiles(join(folder, "texts"), { "s.txt": text });
    const said: string[] = [];
    const out = { write: (line: string) => said.push(line) > 0 };
    const code = await seed(
      folder,
      { onlyCheck: true },
      { out, err: out, loadConfig: () => expect.unreachable() },
    );
    expect([code, said.join("")]).toEqual([
      1,
      expect.stringContaining("does not stand in the text of s"),
    ]);
  });
});
