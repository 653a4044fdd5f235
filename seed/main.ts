/** The seed command: `npm run seed -- <folder> [options]`, and its subcommands, such as `remove <id>`. */
import { Command, InvalidArgumentError, Option } from "commander";
import { ConfigError, loadConfig } from "../server/config.ts";
import { GraphError } from "../server/graph/graph-errors.ts";
import { DatasetsWrittenError } from "../server/store/write/hold-datasets.ts";
import { DatasetInUseError, DatasetMissingError } from "../server/store/write/remove-dataset.ts";
import { DatasetChangedError } from "./load/hashed-records.ts";
import { backup, NothingToBackUpError, restore } from "./backup.ts";
import { remove } from "./remove.ts";
import { seed, type SeedContext, type SeedOptions, seedVerify } from "./seed.ts";
import { TextsFolderError } from "./verify/read-texts.ts";

const context: SeedContext = { out: process.stdout, err: process.stderr, loadConfig };

const wait = (): Option =>
  new Option(
    "--wait <seconds>",
    "how long to wait for the database, or for another process to let go of the graph",
  ).argParser(parseSeconds);

const command = new Command()
  .name("npm run seed --")
  // Options after "remove" are its own: without this, `remove --dry-run` would be read as an option of
  // seed and really remove.
  .enablePositionalOptions()
  .description(
    "Reads a data set, checks it, and loads it into the graph of the settings (.env.example).",
  )
  .argument("<folder>", "the data set's folder, as seed/datasets/ukraine-talks")
  .option("--only-check", "read and check; open no graph")
  .option("--dry-run", "tell what would be added, changed and removed; write nothing")
  .option("--replace", "also remove what the data set no longer has")
  .option("--adopt", "put this data set's content in the place of what others hold under its ids")
  .option(
    "--if-empty",
    "load only into a graph that holds no data set, or finish a load broken off",
  )
  .option("--all", "tell every fault and warning, not only the first")
  .addOption(wait())
  .action(async (folder: string, options: SeedOptions) => {
    process.exitCode = await seed(folder, options, context);
  });

command
  .command("remove")
  .description("Takes a data set out of the graph; what others hold too stays with them.")
  .argument("<id>", "the data set's id")
  .option("--dry-run", "tell what would be removed; write nothing")
  .addOption(wait())
  .action(async (dataset: string, options: SeedOptions) => {
    await remove(dataset, options, context);
  });

command
  .command("verify")
  .description("Holds the quotes of a data set against the texts of its sources; loads nothing.")
  .argument("<folder>", "the data set's folder")
  .requiredOption("--texts <folder>", "a folder with the texts, each as <id of the source>.txt")
  .action(async (folder: string, { texts }: { texts: string }) => {
    process.exitCode = await seedVerify(folder, texts, context);
  });

command
  .command("backup")
  .description(
    "Copies the embedded graph to a folder, and reads the copy back; no server may have it open.",
  )
  .argument("<folder>", "a folder without a graph: no backup overwrites another")
  .addOption(wait())
  .action(async (folder: string, options: SeedOptions) => {
    await backup(folder, options, context);
  });

command
  .command("restore")
  .description(
    "Puts a backup, once it is verified, in the place of the embedded graph, which is moved beside it.",
  )
  .argument("<folder>", "the backup's folder")
  .action(async (folder: string) => {
    await restore(folder, context);
  });

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== "" && seconds >= 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError("Expected a number of seconds, 0 to 86400.");
}

try {
  await command.parseAsync();
} catch (error) {
  // Known failures are reported as a message; any other is a bug and shows its stack.
  const isKnown =
    error instanceof GraphError ||
    error instanceof ConfigError ||
    error instanceof DatasetChangedError ||
    error instanceof DatasetMissingError ||
    error instanceof DatasetInUseError ||
    error instanceof DatasetsWrittenError ||
    error instanceof NothingToBackUpError ||
    error instanceof TextsFolderError;
  console.error(isKnown ? error.message : error);
  process.exitCode = 1;
}
