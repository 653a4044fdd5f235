import { capitalise, numberInWords } from "../../format/english-count.ts";
import { type Phrase, plain, strong } from "../../summary/phrase.ts";
import { counted } from "../../panels/parts/english-words.ts";
import { type Matrix } from "./matrix.ts";

/** The line above the matrix: how much is there, what divides most, and who contradicts whom. All counted on what is shown. */
export function matrixFinding(matrix: Matrix): Phrase[] {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const cells = [...matrix.cells.values()];
  if (cells.length === 0) return [plain("Nobody here holds a position that is recorded.")];
  const both = cells.filter((cell) => cell.contradictory).length;
  const split = cells.filter((cell) => cell.holdersDisagree).length;
  return [
    strong(`${counted(rows.length, "actor")} on ${counted(matrix.columns.length, "issue")}.`),
    plain(`${counted(cells.length, "cell holds", "cells hold")} a stance;`),
    plain(
      both === 0
        ? "in none of them has the actor said both yes and no."
        : `in ${numberInWords(both)} of them the actor has said both yes and no.`,
    ),
    ...(split === 0
      ? []
      : [
          plain(
            `${capitalise(numberInWords(split))} ${split === 1 ? "hides" : "hide"} holders who disagree.`,
          ),
        ]),
    ...mostDisputed(matrix),
  ];
}

/** The issue with most actors on the smaller side of for and against (then on both), if it is one alone. */
function mostDisputed(matrix: Matrix): Phrase[] {
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
  return [
    plain("Most disputed:"),
    strong(`${issue.label}, ${numberInWords(yes)} for and ${numberInWords(no)} against.`),
  ];
}
