import { type ExploredGraph, listTies, type MetTie } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Side } from "../model/graph-source.ts";
import { formatDateRange } from "../format/english-date-range.ts";
import { capitalise, formatCount, formatList, withArticle } from "../format/english-count.ts";
import { type Phrase, plain, strong } from "./phrase.ts";
import { pairsOf } from "./sides-met.ts";

/** Who met whom, how often, and between which sides nobody ever did. */
export function findingInMeetings(
  visible: ExploredGraph,
  sides: readonly Side[],
  state: Pick<ExplorerState, "projection" | "filters" | "options">,
): Phrase[] {
  const ties = listTies(visible).filter((tie) => tie.kind === "MET");
  const { period } = state.filters;
  const when = period === null ? "" : `, ${formatDateRange(period.from, period.to)}`;
  const pairs = `${formatCount(visible.order, "actor")}, ${formatCount(ties.length, "pair")} who met${when}`;
  return [
    plain(`${capitalise(pairs)}.`),
    ...metMost(visible, ties),
    ...(state.projection?.complete ? apart(visible, sides) : []),
    ...notShown(state),
  ];
}

function metMost(visible: ExploredGraph, ties: readonly MetTie[]): Phrase[] {
  const most = Math.max(0, ...ties.map((tie) => tie.weight));
  const strongest = ties.filter((tie) => tie.weight === most);
  const [tie, ...others] = strongest;
  if (tie === undefined || others.length > 0 || ties.length < 2) return [];
  const names = formatList([tie.from, tie.to].map((id) => visible.getNodeAttribute(id, "label")));
  const how = tie.strength === null ? "met most often: in" : "are tied most strongly: by";
  return [strong(`${names} ${how} ${formatCount(tie.n, "session")}.`)];
}

/** What the server ranked too low, with its weight: sessions and other weights are told alike. */
function notShown({
  projection,
  options,
}: Pick<ExplorerState, "projection" | "options">): Phrase[] {
  const { pairs = 0, weight = 0 } = projection?.leftOut ?? {};
  if (pairs === 0) return [];
  const worth =
    options.weight === "COUNT"
      ? `${formatCount(weight, "session")} together`
      : `weight ${weight.toFixed(1)} in all`;
  return [plain(`${capitalise(formatCount(pairs, "weaker pair"))} not shown (${worth}).`)];
}

/** The first pair of sides, in their order, whose actors here never met. Sides of one actor count too. */
function apart(visible: ExploredGraph, sides: readonly Side[]): Phrase[] {
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
  const [a, b] = first.map((side) => withArticle(side.title));
  const more =
    others.length > 0
      ? `; the same holds for ${formatCount(others.length, "more pair", "more pairs")} of sides`
      : "";
  return [plain(`Nobody here of ${a} met anybody of ${b}${more}.`)];
}

function crossing(a: string | null, b: string | null): string[] {
  return a === null || b === null ? [] : [`${a}|${b}`, `${b}|${a}`];
}
