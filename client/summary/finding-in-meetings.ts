import { type ExploredGraph, listTies, type MetTie } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Side } from "../model/graph-source.ts";
import { sideTitle } from "../model/sides.ts";
import {
  capitalise,
  formatCount,
  formatList,
  formatNumber,
  numberInWords,
  withArticle,
} from "../format/format-count.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { type Translate } from "../messages/translate.ts";
import { type Phrase, phrases } from "./phrase.ts";
import { pairsOf } from "./sides-met.ts";

type Inputs = Pick<ExplorerState, "projection" | "filters" | "options" | "sides">;

/** Who met whom, how often, and which sides never met. */
export function findingInMeetings(t: Translate, visible: ExploredGraph, state: Inputs): Phrase[] {
  const ties = listTies(visible).filter((tie) => tie.kind === "MET");
  const { period } = state.filters;
  const met = {
    actors: capitalise(t, formatCount(t, visible.order, "actor")),
    pairs: formatCount(t, ties.length, "pair"),
  };
  return [
    ...(period === null
      ? phrases(t, "finding.pairs-met", met)
      : phrases(t, "finding.pairs-met-in", {
          ...met,
          days: formatDateRange(t, period.from, period.to),
        })),
    ...metMost(t, visible, ties),
    ...(state.projection?.complete ? apart(t, visible, state.sides) : []),
    ...notShown(t, state),
  ];
}

function metMost(t: Translate, visible: ExploredGraph, ties: readonly MetTie[]): Phrase[] {
  const most = Math.max(0, ...ties.map((tie) => tie.weight));
  const strongest = ties.filter((tie) => tie.weight === most);
  const [tie, ...others] = strongest;
  if (tie === undefined || others.length > 0 || ties.length < 2) return [];
  const names = formatList(
    t,
    [tie.from, tie.to].map((id) => visible.getNodeAttribute(id, "label")),
  );
  return phrases(t, tie.strength === null ? "finding.met-most" : "finding.tied-most", {
    names,
    sessions: formatCount(t, tie.n, "session"),
  });
}

/** What the server ranked too low to send, with its weight; the wording is the same for all weights. */
function notShown(t: Translate, { projection, options }: Inputs): Phrase[] {
  const { pairs: count = 0, weight = 0 } = projection?.leftOut ?? {};
  if (count === 0) return [];
  const pairs = capitalise(t, formatCount(t, count, "weaker-pair"));
  return options.weight === "COUNT"
    ? phrases(t, "finding.pairs-left-sessions", {
        pairs,
        sessions: formatCount(t, weight, "session"),
      })
    : phrases(t, "finding.pairs-left-weight", { pairs, weight: formatNumber(t, weight, oneDigit) });
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/**
 * The first pair of sides, in their order, whose actors on the canvas never met. Sides with one actor count
 * too.
 */
function apart(t: Translate, visible: ExploredGraph, sides: readonly Side[]): Phrase[] {
  const sideOf = (id: string) => {
    const node = visible.getNodeAttributes(id);
    return node.kind === "ACTOR" ? node.side : null;
  };
  const present = sides.filter((side) => visible.someNode((id) => sideOf(id) === side.id));
  const met = new Set(
    listTies(visible).flatMap((tie) => crossing(sideOf(tie.from), sideOf(tie.to))),
  );
  const never = pairsOf(present).filter(([a, b]) => !met.has(`${a.id}|${b.id}`));
  const [first, ...others] = never;
  if (first === undefined) return [];
  const title = (side: Side) => withArticle(t, sideTitle(t, side));
  const both = { first: title(first[0]), second: title(first[1]) };
  const n = others.length;
  return n === 0
    ? phrases(t, "finding.apart", both)
    : phrases(t, "finding.apart-and-more", { ...both, n, number: numberInWords(t, n) });
}

function crossing(a: string | null, b: string | null): string[] {
  return a === null || b === null ? [] : [`${a}|${b}`, `${b}|${a}`];
}
