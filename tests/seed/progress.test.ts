import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { startProgress } from "../../seed/progress.ts";
import { suggest } from "../../schema/check/suggest.ts";

describe("progress", () => {
  it("is a plain line for each quarter where there is no terminal", () => {
    const said: string[] = [];
    const progress = startProgress({ write: (text) => said.push(text) }, "Loading", 200_000);
    for (let done = 2000; done <= 200_000; done += 2000) progress.update(done);
    progress.stop();
    expect(said).toEqual([
      "Loading: 50,000 of 200,000\n",
      "Loading: 100,000 of 200,000\n",
      "Loading: 150,000 of 200,000\n",
    ]);
  });

  it("is a bar on a terminal, and leaves nothing behind", () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    const progress = startProgress(terminal, "Loading", 10);
    progress.update(10);
    progress.stop();
    const written = String(terminal.read());
    expect(written).toContain("Loading [░");
    expect(written).toContain("0/10");
  });
});

describe("what may have been meant", () => {
  it.each([
    ["witkof", ["witkoff", "kushner"], ' (did you mean "witkoff"?)'],
    ["wiktoff", ["witkoff", "kushner"], ' (did you mean "witkoff"?)'],
    ["WITKOFF", ["witkoff"], ' (did you mean "witkoff"?)'],
    ["us", ["uk", "ukraine"], ' (did you mean "uk"?)'],
    ["dmitriev", ["witkoff", "kushner"], ""],
    ["x", [], ""],
  ])("by %s out of %j", (text, candidates, expected) => {
    expect(suggest(text, candidates)).toBe(expected);
  });
});
