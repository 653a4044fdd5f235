/** The table of docs/limits.md. `npx tsx tests/http/limit-table.ts` updates it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listLimits } from "../../server/settings/limits.ts";

export const limitsPage = join(import.meta.dirname, "../../docs/limits.md");
const mark = "<!-- the table: npx tsx tests/http/limit-table.ts -->";

/** The page with the table as it should be. */
export function withTable(page: string): string {
  const rows = listLimits.map(
    ({ name, usual, unit, description, variable }) =>
      `| \`${name}\` | ${usual.toLocaleString("en")} ${unit} | ${description} | ${variable === undefined ? "" : `\`${variable}\``} |`,
  );
  const table = ["| limit | usual | | set by |", "| --- | --- | --- | --- |", ...rows];
  const [head = ""] = page.split(mark);
  return `${head}${mark}\n\n${table.join("\n")}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(limitsPage, withTable(readFileSync(limitsPage, "utf8")));
}
