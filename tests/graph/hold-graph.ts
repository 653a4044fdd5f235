/**
 * A process for the tests of the embedded engine: opens the graph in a folder, writes units for as long as it
 * lives, and prints a line for each.
 */
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { messageOf } from "../../server/graph/graph-errors.ts";

const [folder = "", task] = process.argv.slice(2);

try {
  const engine = await openEmbeddedEngine({ folder });
  await engine.prepare();
  process.stdout.write("open\n");
  if (task === "write") {
    for (let n = 0; ; n += 1) {
      await engine.write("pair", async (unit) => {
        await unit.upsertNodes("Actor", [{ id: `a${n}` }]);
        await unit.upsertNodes("Meeting", [{ id: `m${n}` }]);
        const tie = { id: `${n}`, from: `a${n}`, to: `m${n}`, properties: {} };
        await unit.upsertTies("ATTENDED", "Actor", "Meeting", [tie]);
      });
      process.stdout.write(`written ${n}\n`);
    }
  }
  // Keeps a reference to the graph until the process is killed: an unreferenced engine is garbage-collected,
  // and releases its file.
  setInterval(() => engine.kind, 60_000);
} catch (error) {
  process.stdout.write(`${messageOf(error)}\n`);
}
