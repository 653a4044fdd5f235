import { beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { listActors } from "../../server/store/records/actors.ts";
import { meetingsOfActors } from "../../server/store/records/meetings.ts";
import { InvalidCursorError, type PageRequest, toCursor } from "../../server/store/paging/page.ts";
import { describeOnEachEngine } from "../graph/engines.ts";

describeOnEachEngine("pages of a list", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
  });

  const put = (...names: string[]) =>
    engine.write("put", (unit) =>
      unit.upsertNodes(
        "Actor",
        names.map((name) => ({
          id: name,
          name,
          sortName: name,
          searchText: name,
          kind: "PERSON",
          datasets: ["test"],
        })),
      ),
    );
  const remove = (id: string) =>
    engine.write("remove", (unit) =>
      unit.run({ name: "remove", cypher: "MATCH (a:Actor {id: $id}) DETACH DELETE a" }, { id }),
    );
  const read = async (page: PageRequest) => {
    const { items, hasNextPage, hasPreviousPage } = await listActors(engine, { page });
    const cursors = items.map(({ cursor }) => cursor);
    return {
      ids: items.map(({ record }) => record.id),
      begin: cursors[0],
      end: cursors.at(-1),
      more: [hasPreviousPage, hasNextPage],
    };
  };

  it("continue at the same item when others are inserted and deleted", async () => {
    await put("b", "d", "f", "h");
    const first = await read({ first: 2 });
    expect([first.ids, first.more]).toEqual([
      ["b", "d"],
      [false, true],
    ]);
    await put("a", "c", "e");
    const second = await read({ first: 2, after: first.end });
    expect([second.ids, second.more]).toEqual([
      ["e", "f"],
      [true, true],
    ]);
    await remove("f");
    const third = await read({ first: 2, after: second.end });
    expect([third.ids, third.more]).toEqual([["h"], [true, false]]);
    const back = await read({ last: 3, before: second.end });
    expect([back.ids, back.more]).toEqual([
      ["c", "d", "e"],
      [true, true],
    ]);
  });

  it("can be what lies between two cursors", async () => {
    const all = await read({ first: 100 });
    expect(all.ids).toEqual(["a", "b", "c", "d", "e", "h"]);
    const b = (await read({ first: 2 })).end;
    const e = (await read({ last: 2 })).begin;
    const between = await read({ first: 100, after: b, before: e });
    expect([between.ids, between.more]).toEqual([
      ["c", "d"],
      [true, true],
    ]);
    expect((await read({ last: 1, after: b, before: e })).ids).toEqual(["d"]);
    expect((await read({ first: 1, after: e, before: b })).ids).toEqual([]);
  });

  it("have twenty items when nothing is said", async () => {
    await put(...Array.from({ length: 20 }, (_, n) => `z${String(n).padStart(2, "0")}`));
    const { ids, more } = await read({});
    expect([ids.length, ids.at(-1), more]).toEqual([20, "z13", [false, true]]);
  });

  describe("refuse a cursor that is not theirs:", () => {
    const refusal = (argument: "after" | "before", cursor: string) =>
      new InvalidCursorError(argument, cursor);

    it.each([
      ["no cursor at all", "hello"],
      ["an empty one", ""],
      ["JSON of another shape", Buffer.from('{"a":1}').toString("base64url")],
      ["of another list", toCursor("meetings.TITLE.ASC", { key: "a", id: "a" })],
      ["of another order", toCursor("actors.NAME.DESC", { key: "a", id: "a" })],
      ["of another key", toCursor("actors.MEETINGS.ASC", { key: 1, id: "a" })],
      ["with a number for a name", toCursor("actors.NAME.ASC", { key: 1, id: "a" })],
    ])("%s", async (_, cursor) => {
      await expect(listActors(engine, { page: { first: 1, after: cursor } })).rejects.toEqual(
        refusal("after", cursor),
      );
      await expect(listActors(engine, { page: { last: 1, before: cursor } })).rejects.toEqual(
        refusal("before", cursor),
      );
    });

    it("in lists of records too", async () => {
      await expect(
        meetingsOfActors(engine, ["a"], { page: { first: 1, after: "hello" } }),
      ).rejects.toEqual(refusal("after", "hello"));
    });
  });
});
