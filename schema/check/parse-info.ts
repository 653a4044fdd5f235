import { DatasetInfo } from "../dataset.ts";
import { faultsOfIssue } from "./faults-of-issue.ts";
import { type RecordFault } from "./record-fault.ts";

/** Parses the content of dataset.yaml; `null` where it is invalid. */
export function parseInfo(written: unknown): {
  readonly info: DatasetInfo | null;
  readonly faults: readonly RecordFault[];
} {
  const parsed = DatasetInfo.safeParse(written ?? {});
  if (!parsed.success) {
    const { issues } = parsed.error;
    return {
      info: null,
      faults: issues.flatMap((each) => faultsOfIssue(each, "dataset", written)),
    };
  }
  const sides = parsed.data.sides.map(({ id }) => id);
  const twice = [...sides.entries()].filter(([n, id]) => sides.indexOf(id) !== n);
  const faults = twice.map(([n, id]): RecordFault => {
    const problem = `the side "${id}" stands there twice`;
    return { path: ["sides", n, "id"], of: "value", problem, expected: "each side once" };
  });
  const itself = parsed.data.uses.indexOf(parsed.data.id);
  if (itself >= 0) {
    const wording = { problem: `"${parsed.data.id}" uses itself`, expected: "other data sets" };
    faults.push({ path: ["uses", itself], of: "value", ...wording });
  }
  return { info: parsed.data, faults };
}
