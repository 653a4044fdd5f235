import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { longestDate } from "../../schema/uncertain-date.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { createApp } from "../../server/http/app.ts";
import { listLimits, usualLimits } from "../../server/settings/limits.ts";
import { ask } from "../api/ask.ts";
import { keptLog } from "./kept-log.ts";
import { serve } from "./serve.ts";
import { profiles } from "../../server/settings/access.ts";
import { limitsPage, withTable } from "./limit-table.ts";

/** Ignores what a formatter does to a table. */
const bare = (page: string) => page.replaceAll(/[ -]+/g, " ");

describe("the limits", () => {
  it("are in docs/limits.md, each with its value and variable", () => {
    const page = readFileSync(limitsPage, "utf8");
    expect(bare(page)).toBe(bare(withTable(page)));
  });

  it("are told by the server as they are set there", async () => {
    const engine = await openEmbeddedEngine({ memory: true });
    const limits = { ...usualLimits, tokens: 400 };
    const app = createApp(engine, { log: keptLog(), clientFolder: "none", limits });
    const { data } = await ask(app, "{ limits { name value unit } }");
    await app.close();
    await engine.close();
    const told = listLimits.map(({ name, unit }) => ({ name, value: limits[name], unit }));
    expect(data).toEqual({ limits: told });
  });

  it("are to be read on a page, as they are set there, in either profile", async () => {
    const engine = await openEmbeddedEngine({ memory: true });
    const limits = { ...usualLimits, tokens: 400 };
    for (const profile of ["local", "public"] as const) {
      const options = { log: keptLog(), clientFolder: "none", limits, access: profiles[profile] };
      await using served = await serve(createApp(engine, options));
      const answer = await fetch(`${served.url}/limits`);
      const page = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
      for (const { name } of listLimits) expect(page).toContain(`<code>${name}</code>`);
      expect(page).toMatch(/>400 tokens</u);
      expect(page.includes("/graphql?query=")).toBe(profile === "local");
    }
    await engine.close();
  });

  it("are those that .env.example gives", () => {
    const example = readFileSync(".env.example", "utf8");
    const missing = listLimits.filter(
      ({ variable, usual }) =>
        variable !== undefined && !example.includes(`\n# ${variable}=${usual}\n`),
    );
    expect(missing).toEqual([]);
  });

  it("have one length for a date", () => {
    expect(usualLimits.dateLength).toBe(longestDate);
  });
});
