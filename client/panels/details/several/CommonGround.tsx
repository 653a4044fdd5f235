import { type CommonGroundQuery } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { NodeLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { commonGround } from "./common-ground.ts";
import { type GroundNode, nameOf, NodeMark } from "./ground-node.tsx";

/** Nodes tied to at least two of the selected ones, by all facts; those tied to most of them first. */
export function CommonGround(props: {
  chosen: readonly GroundNode[];
  ground: CommonGroundQuery["neighbourhood"];
}) {
  const t = useText();
  const { chosen, ground } = props;
  const { shared, unseen } = commonGround(ids(chosen), ground);
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
      {unseen > 0 && <p className="beside">{t("several.ground-left-out", { n: unseen })}</p>}
    </Section>
  );
}

const ids = (nodes: readonly GroundNode[]) => nodes.map(({ id }) => id);
