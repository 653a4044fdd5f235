import { afterEach, describe, expect, it } from "vitest";
import { borrowNeo4j } from "./borrow-neo4j.ts";
import { lendNeo4j, type Neo4jLender } from "./lend-neo4j.ts";

const address = { uri: "neo4j://127.0.0.1:1", username: "neo4j", password: "none" };

describe("lending the one Neo4j there is", () => {
  let lender: (Neo4jLender & { stop: () => Promise<void> }) | undefined;
  afterEach(() => lender?.stop());

  it("starts it for the first who asks, once, and stops it at the end", async () => {
    const seen: string[] = [];
    lender = await lendNeo4j(async () => {
      seen.push("started");
      return { address, stop: async () => void seen.push("stopped") };
    });
    expect(seen).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1) {
      const borrowed = await borrowNeo4j(lender);
      expect(borrowed.address).toEqual(address);
      borrowed.giveBack();
    }
    expect(seen).toEqual(["started"]);
    await lender.stop();
    expect(seen).toEqual(["started", "stopped"]);
  });

  it("lets the next have it when the one before gives it back", async () => {
    lender = await lendNeo4j(async () => ({ address, stop: async () => {} }));
    const seen: string[] = [];
    const first = await borrowNeo4j(lender);
    const waiting = borrowNeo4j(lender).then((second) => {
      seen.push("second has it");
      return second;
    });
    const third = borrowNeo4j(lender);
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen.push("first gives back");
    first.giveBack();
    (await waiting).giveBack();
    (await third).giveBack();
    expect(seen).toEqual(["first gives back", "second has it"]);
  });

  it("tells each borrower why it could not start", async () => {
    lender = await lendNeo4j(() => Promise.reject(new Error("no Java here")));
    await expect(borrowNeo4j(lender)).rejects.toThrow("no Java here");
    await expect(borrowNeo4j(lender)).rejects.toThrow("no Java here");
  });

  it("says nothing to who has no token", async () => {
    lender = await lendNeo4j(async () => ({ address, stop: async () => {} }));
    const stranger = borrowNeo4j({ port: lender.port, token: "guess" });
    await expect(stranger).rejects.toThrow("Neo4j was not lent");
  });
});
