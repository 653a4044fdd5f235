/**
 * A process for a test of the lock: opens the graph in each folder that it is told, at a given time, and
 * prints the result.
 */
import { createInterface } from "node:readline";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { messageOf } from "../../server/graph/graph-errors.ts";

let held: GraphEngine | null = null;
process.stdout.write("ready\n");
for await (const line of createInterface(process.stdin)) {
  if (line === "close") {
    await held?.close();
    held = null;
    process.stdout.write("closed\n");
    continue;
  }
  // All processes begin at the same moment.
  const [at, folder = ""] = line.split(" ", 2);
  while (Date.now() < Number(at));
  try {
    held = await openEmbeddedEngine({ folder });
    process.stdout.write("open\n");
  } catch (error) {
    process.stdout.write(`${messageOf(error)}\n`);
  }
}
