import { beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine, type Row, type TieRow } from "../../server/graph/graph-engine.ts";
import {
  ConstraintViolatedError,
  GraphUnavailableError,
  MissingEndpointError,
  StatementFailedError,
} from "../../server/graph/graph-errors.ts";
import { describeOnEachEngine } from "./engines.ts";

const allNodes = {
  name: "all nodes",
  cypher: "MATCH (n) RETURN properties(n) AS node ORDER BY n.id",
};
const allTies = {
  name: "all ties",
  cypher:
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS tie ORDER BY r.id",
};
const createActor = { name: "create actor", cypher: "CREATE (n:Actor {id: $id})" };

async function nodesOf(engine: GraphEngine): Promise<unknown[]> {
  return (await engine.read(allNodes)).map((row) => row["node"]);
}

describeOnEachEngine("a graph engine", (open) => {
  describe("reading", () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
    });

    it("gives parameters back as the JSON they were", async () => {
      const value = {
        none: null,
        yes: true,
        whole: 42,
        negative: -7,
        large: 2 ** 53 - 1,
        fraction: 0.1,
        text: "Zürich “Київ” \\ ' \"",
        list: ["a", "b"],
        empty: [],
        map: { inner: [1, 2.5, null, { deep: "x" }] },
      };
      const rows = await engine.read({ name: "echo", cypher: "RETURN $value AS value" }, { value });
      expect(rows).toEqual([{ value }]);
    });

    it("gives one object a row, with the columns named", async () => {
      const rows = await engine.read(
        { name: "list", cypher: "UNWIND $ids AS id RETURN id, size(id) AS length" },
        { ids: ["a", "bcd"] },
      );
      expect(rows).toEqual<Row[]>([
        { id: "a", length: 1 },
        { id: "bcd", length: 3 },
      ]);
    });

    it("takes a whole number where Cypher wants an integer", async () => {
      const rows = await engine.read(
        {
          name: "limit",
          cypher: "UNWIND $ids AS id RETURN id ORDER BY id SKIP $skip LIMIT $limit",
        },
        { ids: ["a", "b", "c", "d"], skip: 1, limit: 2 },
      );
      expect(rows).toEqual([{ id: "b" }, { id: "c" }]);
    });

    it("gives a node and a tie as their properties", async () => {
      await engine.write("one meeting", async (unit) => {
        await unit.upsertNodes("Actor", [{ id: "a", name: "A" }]);
        await unit.upsertNodes("Meeting", [{ id: "m", title: "M" }]);
        await unit.upsertTies("ATTENDED", "Actor", "Meeting", [
          { id: "m/a", from: "a", to: "m", properties: { role: "host" } },
        ]);
      });
      const rows = await engine.read({
        name: "elements",
        cypher: "MATCH (a:Actor)-[r:ATTENDED]->(m) RETURN a, r, [m] AS meetings",
      });
      expect(rows).toEqual([
        {
          a: { id: "a", name: "A" },
          r: { id: "m/a", role: "host" },
          meetings: [{ id: "m", title: "M" }],
        },
      ]);
    });

    it("refuses a statement that writes, and writes nothing", async () => {
      const before = await nodesOf(engine);
      await expect(engine.read(createActor, { id: "sneaked in" })).rejects.toThrow(
        new StatementFailedError("create actor", "a reading statement must not write"),
      );
      expect(await nodesOf(engine)).toEqual(before);
    });

    it("names the statement that is not Cypher", async () => {
      const wrong = { name: "actors by whim", cypher: "MATCHH (n) RETURN n" };
      const error = await engine.read(wrong).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StatementFailedError);
      expect(error).toMatchObject({ code: "GRAPH_STATEMENT_FAILED", statement: "actors by whim" });
    });

    it("names the statement whose parameter is missing", async () => {
      const statement = { name: "actor by id", cypher: "MATCH (n:Actor {id: $id}) RETURN n" };
      const error = await engine.read(statement).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StatementFailedError);
      expect(error).toMatchObject({ statement: "actor by id" });
    });

    it("gives up at once when the signal was aborted before", async () => {
      const reason = new Error("no longer wanted");
      const reading = engine.read(allNodes, {}, { signal: AbortSignal.abort(reason) });
      await expect(reading).rejects.toBe(reason);
    });

    it("gives up a long read when its signal is aborted, and serves the next", async () => {
      const long = {
        name: "long",
        cypher:
          "UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x, y WHERE x * y = 0 RETURN count(*) AS n",
      };
      const controller = new AbortController();
      const reason = new Error("the user typed on");
      const reading = engine.read(long, {}, { signal: controller.signal });
      setImmediate(() => controller.abort(reason));
      await expect(reading).rejects.toBe(reason);
      expect(await engine.read({ name: "one", cypher: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
    });
  });

  describe("writing a unit", () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
    });

    it("commits all its statements and gives what the work gives", async () => {
      const given = await engine.write("two actors", async (unit) => {
        await unit.run(createActor, { id: "first" });
        await unit.run(createActor, { id: "second" });
        return unit.run({ name: "count", cypher: "MATCH (n:Actor) RETURN count(n) AS n" });
      });
      expect(given).toEqual([{ n: 2 }]);
      expect(await nodesOf(engine)).toEqual([{ id: "first" }, { id: "second" }]);
    });

    it("leaves nothing when the work throws, and throws that very error", async () => {
      const before = await nodesOf(engine);
      const reason = new Error("the data set was wrong");
      const writing = engine.write("given up", async (unit) => {
        await unit.run(createActor, { id: "third" });
        await unit.upsertNodes("Meeting", [{ id: "m" }]);
        throw reason;
      });
      await expect(writing).rejects.toBe(reason);
      expect(await nodesOf(engine)).toEqual(before);
    });

    it("leaves nothing when a later statement fails, and names that statement", async () => {
      const before = await nodesOf(engine);
      const error = await engine
        .write("half wrong", async (unit) => {
          await unit.run(createActor, { id: "third" });
          await unit.run({ name: "the wrong half", cypher: "CREATE (" });
        })
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StatementFailedError);
      expect(error).toMatchObject({ statement: "the wrong half" });
      expect(await nodesOf(engine)).toEqual(before);
    });

    it("takes statements given at once, in their order", async () => {
      const rows = await engine.write("at once", async (unit) => {
        const all = [
          unit.run({ name: "set", cypher: "MERGE (n:Issue {id: 'i'}) SET n.title = 'one'" }),
          unit.run({ name: "set", cypher: "MATCH (n:Issue {id: 'i'}) SET n.title = 'two'" }),
          unit.run({ name: "get", cypher: "MATCH (n:Issue {id: 'i'}) RETURN n.title AS title" }),
        ];
        return (await Promise.all(all))[2];
      });
      expect(rows).toEqual([{ title: "two" }]);
    });

    it("loses none of many units that change the same node", async () => {
      await engine.write("counter", (unit) => unit.upsertNodes("Issue", [{ id: "i", value: 0 }]));
      const increment = {
        name: "increment",
        cypher: "MATCH (n:Issue {id: 'i'}) SET n.value = n.value + 1",
      };
      const units = Array.from({ length: 20 }, () =>
        engine.write("increment", (unit) => unit.run(increment)),
      );
      await Promise.all(units);
      const rows = await engine.read({
        name: "value",
        cypher: "MATCH (n:Issue {id: 'i'}) RETURN n.value AS value",
      });
      expect(rows).toEqual([{ value: 20 }]);
    });

    it("refuses a second node with an id its label has", async () => {
      const twice = engine.write("twice", async (unit) => {
        await unit.run(createActor, { id: "third" });
        await unit.run(createActor, { id: "first" });
      });
      const error = await twice.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConstraintViolatedError);
      expect(error).toMatchObject({
        code: "GRAPH_CONSTRAINT_VIOLATED",
        statement: "create actor",
      });
      const thirds = { name: "thirds", cypher: "MATCH (n:Actor {id: 'third'}) RETURN n.id AS id" };
      expect(await engine.read(thirds)).toEqual([]);
    });
  });

  describe("upserting nodes", () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
    });

    it("creates them with what the row has; null is absent", async () => {
      await engine.write("actors", (unit) =>
        unit.upsertNodes("Actor", [
          { id: "a", name: "Anna", aliases: ["A.", "Ann"], note: null, placeholder: false },
          { id: "b", name: "Boris", latitude: 50.45, rank: 3 },
        ]),
      );
      expect(await nodesOf(engine)).toEqual([
        { id: "a", name: "Anna", aliases: ["A.", "Ann"], placeholder: false },
        { id: "b", name: "Boris", latitude: 50.45, rank: 3 },
      ]);
    });

    it("replaces what they had: properties the row lacks are gone", async () => {
      await engine.write("actors", (unit) =>
        unit.upsertNodes("Actor", [{ id: "a", name: "Anna K.", note: "renamed", aliases: null }]),
      );
      expect(await nodesOf(engine)).toEqual([
        { id: "a", name: "Anna K.", note: "renamed" },
        { id: "b", name: "Boris", latitude: 50.45, rank: 3 },
      ]);
    });

    it("keeps their ties, and does the same when repeated", async () => {
      const load = (): Promise<void> =>
        engine.write("load", async (unit) => {
          await unit.upsertNodes("Actor", [{ id: "a", name: "Anna" }]);
          await unit.upsertNodes("Meeting", [{ id: "m" }]);
          await unit.upsertTies("ATTENDED", "Actor", "Meeting", [
            { id: "m/a", from: "a", to: "m", properties: { role: "host" } },
          ]);
        });
      await load();
      const once = [await nodesOf(engine), await engine.read(allTies)];
      await load();
      expect([await nodesOf(engine), await engine.read(allTies)]).toEqual(once);
      expect(once[1]).toEqual([
        { from: "a", type: "ATTENDED", to: "m", tie: { id: "m/a", role: "host" } },
      ]);
    });

    it("takes none, and more than one batch", async () => {
      const rows = Array.from({ length: 5_001 }, (_, n) => ({ id: `s${n}`, tier: n }));
      await engine.write("sources", async (unit) => {
        await unit.upsertNodes("Source", []);
        await unit.upsertNodes("Source", rows);
      });
      const sums = {
        name: "sums",
        cypher: "MATCH (n:Source) RETURN count(n) AS n, sum(n.tier) AS sum",
      };
      expect(await engine.read(sums)).toEqual([{ n: 5_001, sum: 12_502_500 }]);
    });
  });

  describe("upserting ties", () => {
    let engine: GraphEngine;
    const attendances = (rows: TieRow[]): Promise<void> =>
      engine.write("attendances", (unit) => unit.upsertTies("ATTENDED", "Actor", "Meeting", rows));
    beforeAll(async () => {
      engine = await open();
      await engine.write("ends", async (unit) => {
        await unit.upsertNodes("Actor", [{ id: "a" }, { id: "b" }]);
        await unit.upsertNodes("Meeting", [{ id: "m" }, { id: "n" }]);
      });
    });

    it("creates them with the row's properties and its id; null is absent", async () => {
      await attendances([
        { id: "m/a", from: "a", to: "m", properties: { role: "host", note: null, sources: ["s"] } },
        { id: "m/b", from: "b", to: "m", properties: {} },
      ]);
      expect(await engine.read(allTies)).toEqual([
        { from: "a", type: "ATTENDED", to: "m", tie: { id: "m/a", role: "host", sources: ["s"] } },
        { from: "b", type: "ATTENDED", to: "m", tie: { id: "m/b" } },
      ]);
    });

    it("replaces what they had, and distinguishes two ties between the same nodes by id", async () => {
      await attendances([
        { id: "m/a", from: "a", to: "m", properties: { confidence: "LOW" } },
        { id: "m/a again", from: "a", to: "m", properties: { role: "guest" } },
      ]);
      expect(await engine.read(allTies)).toEqual([
        { from: "a", type: "ATTENDED", to: "m", tie: { id: "m/a", confidence: "LOW" } },
        { from: "a", type: "ATTENDED", to: "m", tie: { id: "m/a again", role: "guest" } },
        { from: "b", type: "ATTENDED", to: "m", tie: { id: "m/b" } },
      ]);
    });

    it("does the same when repeated, from whichever end", async () => {
      const rows = [
        { id: "m/a", from: "a", to: "m", properties: { confidence: "HIGH" } },
        { id: "n/a", from: "a", to: "n", properties: {} },
        { id: "n/b", from: "b", to: "n", properties: {} },
      ];
      await attendances(rows);
      const once = await engine.read(allTies);
      await attendances(rows);
      await attendances(rows.toReversed());
      expect(await engine.read(allTies)).toEqual(once);
      expect(once.map((row) => row["tie"])).toEqual([
        { id: "m/a", confidence: "HIGH" },
        { id: "m/a again", role: "guest" },
        { id: "m/b" },
        { id: "n/a" },
        { id: "n/b" },
      ]);
    });

    it("joins a node to itself, once", async () => {
      const loop = [{ id: "loop", from: "a", to: "a", properties: {} }];
      await engine.write("loop", async (unit) => {
        await unit.upsertTies("MEMBER_OF", "Actor", "Actor", loop);
        await unit.upsertTies("MEMBER_OF", "Actor", "Actor", loop);
      });
      const loops = {
        name: "loops",
        cypher: "MATCH (a)-[r:MEMBER_OF]->(b) RETURN a.id AS from, b.id AS to, r.id AS id",
      };
      expect(await engine.read(loops)).toEqual([{ from: "a", to: "a", id: "loop" }]);
    });

    it("names every endpoint that is missing, and writes nothing of the unit", async () => {
      const before = [await nodesOf(engine), await engine.read(allTies)];
      const error = await engine
        .write("dangling", async (unit) => {
          await unit.upsertNodes("Actor", [{ id: "c" }]);
          await unit.upsertTies("ATTENDED", "Actor", "Meeting", [
            { id: "m/c", from: "c", to: "m", properties: {} },
            { id: "m/x", from: "x", to: "m", properties: {} },
            { id: "y/c", from: "c", to: "y", properties: {} },
            { id: "m/m", from: "m", to: "m", properties: {} },
          ]);
        })
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(MissingEndpointError);
      expect(error).toMatchObject({
        code: "GRAPH_ENDPOINT_MISSING",
        tieType: "ATTENDED",
        missing: ["Actor m", "Actor x", "Meeting y"],
      });
      expect([await nodesOf(engine), await engine.read(allTies)]).toEqual(before);
    });

    it("takes thousands of ties at one node, twice the same", async () => {
      const meetings = Array.from({ length: 3_000 }, (_, n) => ({ id: `round ${n}` }));
      const ties = meetings.map(({ id }) => ({ id: `${id}/a`, from: "a", to: id, properties: {} }));
      const load = (): Promise<void> =>
        engine.write("hub", async (unit) => {
          await unit.upsertNodes("Meeting", meetings);
          await unit.upsertTies("ATTENDED", "Actor", "Meeting", ties);
        });
      await load();
      await load();
      const count = {
        name: "count",
        cypher:
          "MATCH (:Actor {id: 'a'})-[r:ATTENDED]->(m) WHERE m.id STARTS WITH 'round ' RETURN count(r) AS n",
      };
      expect(await engine.read(count)).toEqual([{ n: 3_000 }]);
    });
  });

  describe("its life", () => {
    it("prepares twice and keeps what is there", async () => {
      const engine = await open();
      await engine.write("one", (unit) => unit.upsertNodes("Actor", [{ id: "a" }]));
      await engine.prepare();
      await engine.prepare();
      expect(await nodesOf(engine)).toEqual([{ id: "a" }]);
    });

    it("reports its health, and can be closed twice; closed, it says so", async () => {
      const engine = await open();
      const name = { neo4j: "Neo4j", embedded: "Grafeo" }[engine.kind];
      expect(await engine.health()).toEqual({
        ok: true,
        engine: name,
        version: expect.stringMatching(/^\d+\.\d+/u),
      });
      await engine.close();
      await engine.close();
      const problem = "The graph is not available: it was closed";
      expect(await engine.health()).toEqual({ ok: false, engine: name, problem });
      await expect(engine.read(allNodes)).rejects.toThrow(
        new GraphUnavailableError("it was closed"),
      );
      await expect(engine.write("late", async () => {})).rejects.toThrow(
        new GraphUnavailableError("it was closed"),
      );
    });
  });
});
