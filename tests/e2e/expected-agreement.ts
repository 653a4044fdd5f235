/**
 * What the line above the agreement network must say about the talks on Ukraine, counted by hand from their
 * files.
 */
import { join } from "node:path";
import { leastShared } from "../../client/options/stances/least-shared.ts";
import { datasetRows } from "../networks/dataset-rows.ts";
import { oracleCounts, oracleLevels, oraclePair, pairsOf } from "../networks/oracle.ts";
import { readTyped } from "../seed/read-typed.ts";

const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

/** Weights are sums of fractions; smaller differences are rounding errors. */
const toCompare = (weight: number) => Math.round(weight * 1e9);

/** Who agrees and who disagrees most, as sentences, and how many pairs cancel out or share too little. */
export async function expectedAgreement(): Promise<{ most: string; even: string; fewer: string }> {
  const { records } = await readTyped(folder);
  const nameOf = new Map(records.actors.map(({ id, name }) => [id, name]));
  const counts = oracleCounts(datasetRows(records), "PERSON", true, "INCLUDE", ({ stance }) =>
    stance === "UNCLEAR" ? null : oracleLevels[stance],
  );
  const all = pairsOf([...counts.keys()].toSorted()).flatMap(([a, b]) => {
    const issuesOf = (id: string) => [...(counts.get(id)?.keys() ?? [])];
    const n = issuesOf(a).filter((issue) => issuesOf(b).includes(issue)).length;
    const { SUBTRACT, dividedBy } = oraclePair(counts, a, b, 2);
    return n === 0 ? [] : [{ a, b, n, weight: toCompare(SUBTRACT / dividedBy.SHARED) }];
  });
  const { leastShared: least } = leastShared.variables(null, { actorCount: 0, hasGroup: false });
  const told = all.filter(({ n }) => n >= least);
  const sentence = (sign: 1 | -1, verb: "agree" | "disagree") => {
    const [first, second] = told
      .filter(({ weight }) => weight * sign > 0)
      .toSorted((one, other) => (other.weight - one.weight) * sign || other.n - one.n);
    if (first === undefined) return [];
    if (first.weight === second?.weight && first.n === second.n) return [];
    const { a, b, n } = first;
    const issues = n === 1 ? "one issue" : `${inWords(n)} issues`;
    return [`${nameOf.get(a)} and ${nameOf.get(b)} ${verb} most, over ${issues}.`];
  };
  return {
    most: [...sentence(1, "agree"), ...sentence(-1, "disagree")].join(" "),
    even: inWords(told.filter(({ weight }) => weight === 0).length),
    fewer: inWords(all.length - told.length),
  };
}

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function inWords(n: number): string {
  return words[n] ?? `${n}`;
}
