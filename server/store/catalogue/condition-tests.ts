import { type Parameters, type Value } from "../../graph/graph-engine.ts";
import { type CodedColumn, type Test, testOf } from "./coded-column.ts";
import { between } from "./text-range.ts";
import { type Table } from "./table.ts";

/** The column that each list filter tests (paging/conditions.ts has the same conditions in Cypher). */
const columnOf: Readonly<Record<string, string>> = {
  kinds: "kind",
  statuses: "status",
  countries: "country",
  sides: "side",
  stances: "stance",
  attributions: "attribution",
  confidences: "confidence",
  tiers: "tier",
};

/** The columns of lists, of which one value must be among those asked for. */
const listOf: Readonly<Record<string, string>> = { areas: "areas", datasets: "datasets" };

/** Other conditions known here; with any further one only the graph can answer. */
const others = new Set([
  // Conditions on ties, which candidate-tests.ts covers.
  "encounters",
  "disputed",
  "sources",
  "placeholder",
  "words",
  "limited",
  "earliestFrom",
  "earliestTo",
  "latestFrom",
  "latestTo",
]);

/**
 * Tests for a filter's conditions on an item's own properties, except for its words (text-tests.ts); null when the
 * table can't answer them all.
 */
export function conditionTests(table: Table, parameters: Parameters): Test[] | null {
  if (
    Object.keys(parameters).some(
      (name) => !(name in columnOf) && !(name in listOf) && !others.has(name),
    )
  )
    return null;
  const tests: Test[] = [];
  for (const [name, column] of Object.entries(columnOf)) {
    const values = parameters[name];
    if (isGiven(values)) tests.push(oneOf(columnNamed(table, column), texts(values)));
  }
  for (const [name, column] of Object.entries(listOf)) {
    const values = parameters[name];
    if (isGiven(values)) tests.push(anyOf(columnNamed(table, column), texts(values)));
  }
  const placeholder = parameters["placeholder"];
  if (isGiven(placeholder))
    tests.push(
      oneOf(columnNamed(table, "placeholder"), new Set([placeholder === true ? "true" : "false"])),
    );
  if (parameters["limited"] === true) tests.push(...periodTests(table, parameters));
  return tests;
}

function isGiven(value: Value | undefined): value is Exclude<Value, null> {
  return value !== null && value !== undefined;
}

function texts(value: Value): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.map(String) : []);
}

function columnNamed({ columns }: Table, name: string): CodedColumn {
  const column = columns[name];
  if (column === undefined) throw new RangeError(`the table has no column ${name}`);
  return column;
}

export function oneOf(column: CodedColumn, values: ReadonlySet<string>): Test {
  return testOf(column, (value) => value !== null && values.has(value));
}

/** The value, a JSON list, contains one of those. */
export function anyOf(column: CodedColumn, values: ReadonlySet<string>): Test {
  return testOf(column, (value) =>
    (JSON.parse(value ?? "[]") as string[]).some((one) => values.has(one)),
  );
}

/** Compares days as texts, with `~` for an open end: see `inPeriod`. */
function periodTests(table: Table, parameters: Parameters): Test[] {
  const bound = (name: string) => parameters[name] as string;
  const earliest = columnNamed(table, "earliest");
  const latest = columnNamed(table, "latest");
  return [
    oneOf(columnNamed(table, "dated"), new Set(["true"])),
    between(earliest, "", bound("earliestFrom"), bound("earliestTo")),
    between(latest, "~", bound("latestFrom"), bound("latestTo")),
  ];
}
