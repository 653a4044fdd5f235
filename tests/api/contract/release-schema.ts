/**
 * `npx tsx tests/api/contract/release-schema.ts`, to be run at a release: from then on clients may rely on this
 * schema.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../../../server/api/create-schema.ts";

const file = join(import.meta.dirname, "released-schema.graphql");
writeFileSync(file, `${printSchema(lexicographicSortSchema(createSchema()))}\n`);
