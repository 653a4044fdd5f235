import { expect, it } from "vitest";
import { z } from "zod";
import { readRows } from "../../server/store/rows/read-rows.ts";

const statement = { name: "numbers", cypher: "UNWIND range(1, $count) AS n RETURN n" };
const Row = z.object({ n: z.number() });

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

/** Reads rows; says how often others were let have the thread meanwhile. */
async function read(rows: { n: number }[]) {
  let turns = 0;
  const turn = async () => {
    turns += 1;
  };
  return { rows: await readRows({ read: async () => rows, turn }, statement, {}, Row), turns };
}

it("parses many rows in pieces, between which others have the thread", async () => {
  expect(await read([])).toEqual({ rows: [], turns: 0 });
  expect(await read(numbers(250))).toEqual({ rows: numbers(250), turns: 0 });
  expect(await read(numbers(1001))).toEqual({ rows: numbers(1001), turns: 4 });
});

it("says what is wrong with a row of any piece", async () => {
  const rows = [...numbers(600), { n: "601" as unknown as number }];
  await expect(read(rows)).rejects.toThrow(/statement numbers gave an unexpected row/u);
});

it("reads without turns as well", async () => {
  const rows = numbers(600);
  expect(await readRows({ read: async () => rows }, statement, {}, Row)).toEqual(rows);
});
