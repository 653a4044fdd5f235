import { Button } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { bundleTitle } from "../../../model/bundles/bundle-title.ts";
import { foldingOf } from "../../../model/bundles/folding.ts";
import { selectionOf } from "../../../model/selection.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { Mark } from "../../parts/Mark.tsx";
import { useSides } from "../../parts/use-sides.ts";
import { toggleFold } from "../../toggle-fold.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { NodeLink } from "../cards/links.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { FoldedTies } from "./FoldedTies.tsx";

const foldKey = "G";

/** The actors of a bundle, and the ties among them, which are not drawn while it is folded. */
export function BundlePage({ id }: { id: string }) {
  const t = useText();
  const explorer = useExplorer();
  const sides = useSides();
  const graph = useExplorerState(visibleGraph);
  const { bundles, folded, within } = useExplorerState((state) =>
    foldingOf(visibleGraph(state), state),
  );
  const bundle = bundles.find((one) => one.id === id);
  if (bundle === undefined) return <p className="panel-empty">{t("bundles.gone")}</p>;
  const { members, by } = bundle;
  const isFolded = folded.includes(bundle);
  const ties = within.get(id) ?? [];
  return (
    <>
      <PageHead kind={t(`bundles.kind-${by}`)} title={bundleTitle(t, bundle, sides)} />
      <div className="actions">
        <Button size="xs" onClick={() => toggleFold(explorer, [id])}>
          {t(isFolded ? "bundles.unfold" : "bundles.fold")}
          <kbd className="key">{foldKey}</kbd>
        </Button>
        {!isFolded && (
          <Button size="xs" onClick={() => explorer.select(selectionOf(members))}>
            {t("bundles.select-members")}
          </Button>
        )}
      </div>
      <Tiles
        tiles={[
          { count: members.length, label: t("bundles.tile-actors") },
          ...(isFolded ? [{ count: ties.length, label: t("bundles.tile-within") }] : []),
        ]}
      />
      <Section title={t("bundles.members")}>
        <FoldedList items={members} keep={12} more="actor">
          {(member) => (
            <li className="line" key={member}>
              <Mark {...graph.getNodeAttributes(member)} />
              <span>
                <NodeLink id={member}>{graph.getNodeAttributes(member).label}</NodeLink>
              </span>
            </li>
          )}
        </FoldedList>
      </Section>
      {ties.length > 0 && (
        <Section title={t("bundles.within")}>
          <FoldedTies ties={ties} graph={graph} />
        </Section>
      )}
    </>
  );
}
