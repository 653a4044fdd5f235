import { connect } from "node:net";
import { createInterface } from "node:readline";
import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { type Lent, type Neo4jLender } from "./lend-neo4j.ts";

/** A Neo4j that nobody else uses until it is given back. */
export interface BorrowedNeo4j {
  readonly address: Neo4jAddress;
  readonly giveBack: () => void;
}

/** Waits its turn. @throws when Neo4j could not be started */
export async function borrowNeo4j({ port, token }: Neo4jLender): Promise<BorrowedNeo4j> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`${token}\n`);
  const answers = createInterface(socket)[Symbol.asyncIterator]();
  const answer = await answers.next();
  if (answer.done)
    throw new Error("Neo4j was not lent: the test run is over, or this is not part of it");
  const lent = JSON.parse(answer.value) as Lent;
  if ("problem" in lent) {
    socket.destroy();
    throw new Error(lent.problem);
  }
  return { address: lent.address, giveBack: () => socket.destroy() };
}
