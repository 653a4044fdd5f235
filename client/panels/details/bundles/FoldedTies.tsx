import { formatNumber } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { getCollator } from "../../../messages/intl.ts";
import { type Translate } from "../../../messages/translate.ts";
import { type ExploredGraph, type ExploredTie } from "../../../model/explored-graph.ts";
import { tieStrength } from "../../../model/ties/tie-strength.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { TieLink } from "../cards/links.tsx";

/** Ties by the names of their ends, the strongest first; each opens its facts with their sources. */
export function FoldedTies(props: { ties: readonly ExploredTie[]; graph: ExploredGraph }) {
  const t = useText();
  const { ties, graph } = props;
  const { compare } = getCollator(t.language);
  const name = (id: string) => (graph.hasNode(id) ? graph.getNodeAttributes(id).label : id);
  const strongestFirst = ties.toSorted(
    (a, b) =>
      tieStrength(b) - tieStrength(a) ||
      compare(name(a.from), name(b.from)) ||
      compare(name(a.to), name(b.to)),
  );
  return (
    <FoldedList items={strongestFirst} keep={12} more="tie">
      {(tie) => (
        <li className="line" key={tie.id}>
          <span>
            <TieLink id={tie.id}>
              {t("bundles.tie", { first: name(tie.from), second: name(tie.to) })}
            </TieLink>{" "}
            <span className="beside">{besideOf(t, tie)}</span>
          </span>
        </li>
      )}
    </FoldedList>
  );
}

/** What a tie says, in a few words. */
function besideOf(t: Translate, tie: ExploredTie): string {
  switch (tie.kind) {
    case "MET":
      return t("bundles.weight", { number: formatNumber(t, tie.weight) });
    case "AGREEMENT":
      return tie.sense === "neither"
        ? t("bundles.weight", { number: formatNumber(t, tie.weight) })
        : t(`bundles.${tie.sense}`, { number: formatNumber(t, Math.abs(tie.weight)) });
    case "STANCE":
      return t(`stance.${tie.stance}`);
    case "ATTENDED":
      return t(`bundles.attended-${tie.status}`);
    case "MEMBER_OF":
    case "PART_OF":
    case "DISCUSSED":
    case "ISSUED":
    case "ABOUT":
    case "HOLDS":
    case "ON":
    case "STATED_AT":
    case "STATED_IN":
    case "CITES":
      return "";
  }
}
