import { capitalise, counted, formatNumber, numberInWords } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { type Matrix } from "./matrix.ts";

/**
 * The line above the matrix: how much is shown, what divides most, and who contradicts whom. It counts what
 * is shown.
 */
export function matrixFinding(t: Translate, matrix: Matrix): Phrase[] {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const cells = [...matrix.cells.values()];
  if (cells.length === 0) return phrases(t, "finding.no-stances");
  const both = cells.filter((cell) => cell.contradictory).length;
  const split = cells.filter((cell) => cell.holdersDisagree).length;
  return [
    ...phrases(t, "matrix-finding.size", {
      actors: counted(t, rows.length, "actor"),
      issues: counted(t, matrix.columns.length, "issue"),
    }),
    ...phrases(t, "matrix-finding.cells", {
      n: cells.length,
      number: formatNumber(t, cells.length),
    }),
    ...(both === 0
      ? phrases(t, "matrix-finding.none-both")
      : phrases(t, "matrix-finding.both", { number: numberInWords(t, both) })),
    ...(split === 0
      ? []
      : phrases(t, "matrix-finding.split", {
          n: split,
          number: capitalise(t, numberInWords(t, split)),
        })),
    ...mostDisputed(t, matrix),
  ];
}

/**
 * The issue whose smaller side of for and against has most actors (ties: most on both sides), if there is
 * only one.
 */
function mostDisputed(t: Translate, matrix: Matrix): Phrase[] {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const disputes = matrix.columns
    .map(({ issue }) => {
      const said = rows.map(({ actor }) => matrix.cells.get(`${actor.id}>${issue.id}`)?.stance);
      const yes = said.filter((stance) => stance === "SUPPORTS").length;
      const no = said.filter((stance) => stance === "OPPOSES").length;
      return { issue, yes, no, weight: Math.min(yes, no) * 1000 + yes + no };
    })
    .filter(({ yes, no }) => yes > 0 && no > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = disputes;
  if (first === undefined || first.weight === second?.weight) return [];
  const { issue, yes, no } = first;
  return phrases(t, "finding.most-disputed", {
    issue: issue.label,
    yes: numberInWords(t, yes),
    no: numberInWords(t, no),
  });
}
