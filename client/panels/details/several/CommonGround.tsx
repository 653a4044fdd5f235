import { type CommonGroundQuery } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { NodeLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { type GroundNode, nameOf, NodeMark } from "./ground-node.tsx";

/** Nodes tied to at least two of the selected ones, by all facts; those tied to most of them first. */
export function CommonGround(props: {
  chosen: readonly GroundNode[];
  ground: CommonGroundQuery["neighbourhood"];
}) {
  const t = useText();
  const { chosen, ground } = props;
  const shared = sharedNodes(chosen, ground);
  return (
    <Section title={t("several.ground")}>
      {shared.length === 0 ? (
        <p>{t("several.no-ground")}</p>
      ) : (
        <FoldedList items={shared} keep={12} more="node">
          {({ node, n }) => (
            <li className="line" key={node.id}>
              <NodeMark node={node} />
              <span>
                <NodeLink id={node.id}>{nameOf(node)}</NodeLink>{" "}
                <span className="beside">{t("several.of", { n, all: chosen.length })}</span>
              </span>
            </li>
          )}
        </FoldedList>
      )}
    </Section>
  );
}

function sharedNodes(
  chosen: readonly GroundNode[],
  { nodes, ties }: CommonGroundQuery["neighbourhood"],
): { node: GroundNode; n: number }[] {
  const them = new Set(chosen.map(({ id }) => id));
  const tiedTo = new Map<string, Set<string>>();
  const tie = (node: string, to: string) => {
    if (!them.has(node) && them.has(to)) tiedTo.set(node, (tiedTo.get(node) ?? new Set()).add(to));
  };
  for (const { from, to } of ties) {
    tie(from, to);
    tie(to, from);
  }
  return nodes
    .map((node) => ({ node, n: tiedTo.get(node.id)?.size ?? 0 }))
    .filter(({ n }) => n > 1)
    .toSorted((x, y) => y.n - x.n);
}
