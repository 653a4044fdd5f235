import { type ImportFormat } from "./import-format.ts";
import { csv } from "./read-csv.ts";
import { jsonLines } from "./read-json-lines.ts";
import { yaml } from "./read-yaml.ts";

/** All formats that are read: which files are looked for, and what is told to whoever brings others, follows. */
export const importFormats: readonly ImportFormat[] = [yaml, csv, jsonLines];
