import { type Catalogue, type TableName } from "./catalogue.ts";
import { type CodedColumn, through } from "./coded-column.ts";

type Column = (catalogue: Catalogue) => CodedColumn | null;

/** The columns that items can be counted by, for each list in the order of its `groups` (paging/list.ts). */
const columnsOf: { readonly [Name in TableName]?: Readonly<Record<string, Column>> } = {
  meetings: {
    COUNTRY: ({ meetings }) => meetings.columns["country"] ?? null,
    MONTH: ({ meetings }) => months(meetings.columns["earliest"]!),
  },
  positions: {
    ISSUE: ({ positions, issues }) =>
      positions && {
        codes: Uint32Array.from(positions.issue),
        values: Array.from({ length: issues.count }, (_, index) => issues.idAt(index)),
      },
    SIDE: ({ positions, actors }) => positions && through(actors.columns["side"]!, positions.actor),
    STANCE: ({ positions }) => positions?.columns["stance"] ?? null,
  },
};

const none: CodedColumn = { codes: new Uint32Array(), values: [""] };

/** A column for each group of a list, with only '' for groups not asked for; null if a column is missing. */
export function groupColumns(
  catalogue: Catalogue,
  table: TableName,
  groups: readonly string[],
): readonly CodedColumn[] | null {
  const columns = Object.entries(columnsOf[table] ?? {}).map(([group, column]) =>
    groups.includes(group) ? column(catalogue) : none,
  );
  const found = columns.filter((column) => column !== null);
  return found.length > 0 && found.length === columns.length ? found : null;
}

/** Converts days to months. */
function months({ codes, values }: CodedColumn): CodedColumn {
  const found = new Map<string, number>();
  const monthOf = values.map((day) => {
    const month = day?.slice(0, -3) ?? "";
    const code = found.get(month) ?? found.size;
    found.set(month, code);
    return code;
  });
  return { codes: codes.map((code) => monthOf[code]!), values: [...found.keys()] };
}
