import { type z } from "zod";
import { type RecordKind } from "../dataset.ts";
import { type FieldShape, shapeOf } from "../field-shapes.ts";
import { type Path, type RecordFault, type Wording } from "./record-fault.ts";
import { suggest } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "names with values",
};

/** A validation issue of zod as faults, one for each unknown key. */
export function faultsOfIssue(
  issue: Issue,
  kind: RecordKind | "dataset",
  written: unknown,
): RecordFault[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const shape = shapeAt(shapeOf(kind), path);
  if (issue.code !== "unrecognized_keys") {
    return [{ path, of: "value", ...describe(issue, path, valueAt(written, path), shape) }];
  }
  const known = Object.entries(shape?.properties ?? {}).flatMap(([name, { deprecated }]) =>
    deprecated ? [] : [name],
  );
  return issue.keys.map((key) => {
    const expected = `one of ${known.join(", ")}${suggest(key, known)}`;
    return { path: [...path, key], of: "name", problem: "is not known", expected };
  });
}

function describe(
  issue: Issue,
  path: Path,
  value: unknown,
  shape: FieldShape | undefined,
): Wording {
  const missing = value === undefined || value === null;
  if (missing && shape?.format === "edtf")
    return { problem: "is missing", expected: "a date (2025-12-19, 2025-12 or 2025, for one)" };
  const shown = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  if (path.at(-1) === "citations" && (missing || issue.code === "too_small")) {
    const expected = "at least one source: every fact says where it was read";
    return { problem: "has no source", expected };
  }
  switch (issue.code) {
    case "invalid_type": {
      const expected = typeNames[issue.expected] ?? issue.expected;
      return { problem: missing ? "is missing" : `is ${nameOfType(value)}`, expected };
    }
    case "invalid_value": {
      const words = issue.values.map(String);
      const close = typeof value === "string" ? suggest(value.trim(), words) : "";
      const problem = missing ? "is missing" : `${shown} is not known`;
      return { problem, expected: `one of ${words.join(", ")}${close}` };
    }
    case "too_small":
      if (issue.origin === "string") return { problem: "is empty", expected: "text" };
      if (issue.origin === "array")
        return { problem: "is empty", expected: "a list with something in it" };
      return { problem: `${shown} is too small`, expected: `at least ${issue.minimum}` };
    case "too_big":
      if (issue.origin === "string")
        return { problem: "is too long", expected: `at most ${issue.maximum} characters` };
      if (issue.origin === "array")
        return { problem: "is too long", expected: `at most ${issue.maximum}` };
      return { problem: `${shown} is too large`, expected: `at most ${issue.maximum}` };
    case "invalid_format":
      if (issue.format === "url")
        return { problem: `${shown} is no web address`, expected: "http://… or https://…" };
      return { problem: `${shown} can't be used here`, expected: issue.message };
    case "custom":
      return {
        problem: missing ? "is missing" : `${shown} can't be used here`,
        expected: issue.message,
      };
    case "invalid_element":
    case "invalid_key":
    case "invalid_union":
    case "not_multiple_of":
    case "unrecognized_keys":
      return { problem: `${shown} can't be used here`, expected: issue.message };
  }
}

function nameOfType(value: unknown): string {
  return typeNames[Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

function shapeAt(shape: FieldShape, path: Path): FieldShape | undefined {
  let found: FieldShape | undefined = shape;
  for (const step of path)
    found = typeof step === "number" ? found?.items : found?.properties?.[step];
  return found;
}
