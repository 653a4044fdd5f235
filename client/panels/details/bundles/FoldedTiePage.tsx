import { useExplorerState } from "../../../explorer-context.tsx";
import { formatNumber } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { type Translate } from "../../../messages/translate.ts";
import { bundleTitle } from "../../../model/bundles/bundle-title.ts";
import { type FoldedSums, sumsOf } from "../../../model/bundles/folded-sums.ts";
import { foldingOf } from "../../../model/bundles/folding.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { useSides } from "../../parts/use-sides.ts";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { FoldedTies } from "./FoldedTies.tsx";

/** A tie that stands for several: what they add up to, and each of them, with its facts behind it. */
export function FoldedTiePage({ id }: { id: string }) {
  const t = useText();
  const sides = useSides();
  const graph = useExplorerState(visibleGraph);
  const { bundles, foldedTies } = useExplorerState((state) =>
    foldingOf(visibleGraph(state), state),
  );
  const tie = foldedTies.find((one) => one.id === id);
  if (tie === undefined) return <p className="panel-empty">{t("bundles.gone-tie")}</p>;
  const nameOf = (end: string) => {
    const bundle = bundles.find((one) => one.id === end);
    if (bundle !== undefined) return bundleTitle(t, bundle, sides);
    return graph.hasNode(end) ? graph.getNodeAttributes(end).label : end;
  };
  return (
    <>
      <PageHead
        kind={t("bundles.folded-kind")}
        title={t("bundles.tie", { first: nameOf(tie.from), second: nameOf(tie.to) })}
      />
      <ul className="folded-sums">
        {sumWords(t, sumsOf(tie.ties)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Section title={t("bundles.each")}>
        <FoldedTies ties={tie.ties} graph={graph} />
      </Section>
    </>
  );
}

/** What folded ties add up to, in words that claim no more than was added. */
function sumWords(t: Translate, sums: FoldedSums): string[] {
  const { ties, met, agree, disagree, stances, present, absent } = sums;
  const of = (part: FoldedSums["agree"]) => ({
    n: part.pairs,
    number: formatNumber(t, part.weight),
  });
  return [
    t("bundles.sum-ties", { n: ties }),
    ...(met === null ? [] : [t("bundles.sum-met", { number: formatNumber(t, met) })]),
    ...(agree.pairs > 0 ? [t("bundles.sum-agree", of(agree))] : []),
    ...(disagree.pairs > 0 ? [t("bundles.sum-disagree", of(disagree))] : []),
    ...[...stances].map(([stance, n]) =>
      t("bundles.sum-stance", { n, stance: t(`stance.${stance}`) }),
    ),
    ...(present > 0 ? [t("bundles.sum-present", { n: present })] : []),
    ...(absent > 0 ? [t("bundles.sum-absent", { n: absent })] : []),
  ];
}
