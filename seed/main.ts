/** The seed command: `npm run seed -- <folder> [options]`. */
import { Command, InvalidArgumentError } from "commander";
import { ConfigError, loadConfig } from "../server/config.ts";
import { GraphError } from "../server/graph/graph-errors.ts";
import { DatasetChangedError } from "./load/hashed-records.ts";
import { TextsFolderError } from "./verify/read-texts.ts";
import { seed, seedVerify, type SeedOptions } from "./seed.ts";

const command = new Command()
  .name("npm run seed --")
  .description(
    "Reads a data set, checks it, and loads it into the graph of the settings (.env.example).",
  )
  .argument("<folder>", "the data set's folder, as seed/datasets/ukraine-talks")
  .option("--only-check", "read and check; open no graph")
  .option("--dry-run", "tell what would be added, changed and removed; write nothing")
  .option("--replace", "also remove what the data set no longer has")
  .option("--if-empty", "load only into a graph that holds no data set")
  .option(
    "--wait <seconds>",
    "how long to wait for the database, or for another process to let go of the graph",
    parseSeconds,
  )
  .action(async (folder: string, options: SeedOptions) => {
    process.exitCode = await seed(folder, options, {
      out: process.stdout,
      err: process.stderr,
      loadConfig,
    });
  });

command
  .command("verify")
  .description("Holds the quotes of a data set against the texts of its sources; loads nothing.")
  .argument("<folder>", "the data set's folder")
  .requiredOption("--texts <folder>", "a folder with the texts, each as <id of the source>.txt")
  .action(async (folder: string, { texts }: { texts: string }) => {
    process.exitCode = await seedVerify(folder, texts, {
      out: process.stdout,
      err: process.stderr,
      loadConfig,
    });
  });

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== "" && seconds >= 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError("Expected a number of seconds, 0 to 86400.");
}

try {
  await command.parseAsync();
} catch (error) {
  // Said in words that help; anything else is a mistake of ours and shows where it is.
  const isKnown =
    error instanceof GraphError ||
    error instanceof ConfigError ||
    error instanceof DatasetChangedError ||
    error instanceof TextsFolderError;
  console.error(isKnown ? error.message : error);
  process.exitCode = 1;
}
