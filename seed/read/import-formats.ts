import { type ImportFormat } from "./import-format.ts";
import { csv } from "./read-csv.ts";
import { jsonLines } from "./read-json-lines.ts";
import { yaml } from "./read-yaml.ts";

/** All formats that can be read. File search and messages follow this list. */
export const importFormats: readonly ImportFormat[] = [yaml, csv, jsonLines];
