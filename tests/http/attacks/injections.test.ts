/**
 * Injections (OWASP's GraphQL cheat sheet): texts with a meaning for Cypher, Lucene, HTTP, a shell or a file
 * system, in every argument that takes a text. Each is used as a text or refused with a code, and the graph
 * does not change.
 */
import { beforeAll, expect, it, vi } from "vitest";
import { createSchema } from "../../../server/api/create-schema.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../../server/http/app.ts";
import { textArguments } from "../../api/filters/text-arguments.ts";
import { loadUkraine } from "../../api/open-ukraine.ts";
import { describeOnEachEngine } from "../../graph/engines.ts";
import { dumpGraph } from "../../seed/dump-graph.ts";
import { type KeptLog, keptLog } from "../kept-log.ts";
import { attack } from "./attack.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const schema = createSchema();
/** A date is refused before parsing unless it is valid, and a cursor unless it is of the list. */
const codesAllowed = new Set<unknown>(["BAD_USER_INPUT", "BAD_CURSOR"]);
const hostile: readonly (readonly [meantFor: string, text: string])[] = [
  ["Cypher, ending a text", "' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n //"],
  ["Cypher, ending a map", '"}) DETACH DELETE n RETURN 1 AS one //'],
  ["Cypher, ending a name", "` MATCH (n) SET n.name = 'x' //"],
  ["Cypher, as a parameter", "$ids"],
  ["Lucene", '*:* OR name:(+a -b) AND "x"~2^4 [a TO z] \\ /.*/ NOT ('],
  ["HTTP", "x\r\nX-Injected: yes\r\n\r\n<script>"],
  ["a shell", "$(touch /tmp/injected); `id` | rm -rf . &&"],
  ["a file system", "../../../../etc/passwd\u0000.yaml"],
  ["JavaScript", '{"$ne": null}, __proto__, constructor, ${7*7}'],
  ["a regular expression", "(a+)+$^[[:alpha:]]{99999}"],
  ["a screen", "\u202e\ufeff\ud83d\ude00\u0301\u0301"],
];

describeOnEachEngine("an injection", (open) => {
  let engine: GraphEngine;
  let app: App;
  let log: KeptLog;
  let before: unknown;
  beforeAll(async () => {
    engine = await open();
    await loadUkraine(engine);
    before = await dumpGraph(engine);
    log = keptLog();
    app = createApp(engine, { log, clientFolder: "none", limits: { budget: 1_000_000_000 } });
    return () => app.close();
  });

  it.each(hostile)("meant for %s does nothing", async (_, text) => {
    const places = textArguments(schema, text, ["ID", "String", "Edtf", "Day"]);
    expect(places.length).toBeGreaterThan(150);
    for (const { name, query } of places) {
      const { status, codes } = await attack(app, { query });
      const others = codes.filter((code) => !codesAllowed.has(code));
      expect({ name, others, isAnswered: status === 200 || status === 400 }).toEqual({
        name,
        others: [],
        isAnswered: true,
      });
    }
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("leaves the graph as it was", async () => {
    expect(await dumpGraph(engine)).toEqual(before);
  });
});
