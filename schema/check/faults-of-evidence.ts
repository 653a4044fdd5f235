import { type LooseRecord } from "../typed-record.ts";
import { citationsOf } from "./citations-of.ts";
import { type Path, type RecordFault } from "./record-fault.ts";

/** The longest quote allowed, in words: other people's texts are quoted by phrases only. */
const mostQuotedWords = 15;

/**
 * Missing or excessive evidence: a conditional stance without its condition, a reported one without its
 * reporter, a reporter that is a source but is not cited, a quote that is too long.
 */
export function faultsOfEvidence(loose: LooseRecord): RecordFault[] {
  const quotes = citationsOf(loose).flatMap(({ path, citation }) => {
    const words = (citation.quote ?? "").split(/\s+/u).filter((word) => word !== "").length;
    return words > mostQuotedWords
      ? [
          faultOf(
            [...path, "quote"],
            `quotes ${words} words`,
            `a phrase of at most ${mostQuotedWords} words`,
          ),
        ]
      : [];
  });
  return loose.kind === "positions" ? [...faultsOfPosition(loose.record), ...quotes] : quotes;
}

type PositionFields = Extract<LooseRecord, { kind: "positions" }>["record"];

function faultsOfPosition(position: PositionFields): RecordFault[] {
  const { stance, condition, conditionKey, attribution, reportedBy, citations } = position;
  const faults: RecordFault[] = [];
  if (stance === "CONDITIONAL" && condition === undefined)
    faults.push(
      faultOf(["condition"], "is missing", "the condition of a conditional stance, in a few words"),
    );
  if (stance !== undefined && stance !== "CONDITIONAL" && conditionKey !== undefined)
    faults.push(
      faultOf(
        ["conditionKey"],
        `names a condition of a stance that is ${stance}`,
        "none, or the stance CONDITIONAL",
      ),
    );
  if (attribution === "REPORTED" && (reportedBy ?? []).length === 0)
    faults.push(
      faultOf(
        ["reportedBy"],
        "is missing",
        "who says so, where the holder does not: an actor, a source or words",
      ),
    );
  const cited = new Set((citations ?? []).flatMap(({ source }) => source));
  for (const [n, teller] of (reportedBy ?? []).entries())
    if (typeof teller === "object" && "source" in teller && !cited.has(teller.source))
      faults.push(
        faultOf(
          ["reportedBy", n, "source"],
          `"${teller.source}" is not cited`,
          "a source that the position cites, or the teller in words",
        ),
      );
  return faults;
}

function faultOf(path: Path, problem: string, expected: string): RecordFault {
  return { path, of: "value", problem, expected };
}
