import { type BackboneQuery } from "../../api/__generated__/graphql.ts";
import { capitalise, formatCount, formatList } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { inFigures } from "../../panels/parts/in-figures.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { type Table } from "../table/shown-table.ts";

export type Backbone = BackboneQuery["stanceNetwork"]["backbone"];

/** The most issues that are named in the line. */
const mostNamed = 5;

/** Which issues carry the network, and how much it loses without the others. */
export function backboneFinding(t: Translate, backbone: Backbone): Phrase[] {
  const { nodeCount, size, loss, steps } = backbone;
  if (nodeCount === 0) return phrases(t, "backbone.none");
  const kept = steps.filter(({ isInBackbone }) => isInBackbone).toReversed();
  const values = {
    issues: capitalise(t, formatCount(t, size, "issue")),
    n: size,
    names: formatList(
      t,
      kept.slice(0, mostNamed).map(({ node }) => node.name),
    ),
  };
  const left = steps.length - size;
  return [
    ...(size > mostNamed
      ? phrases(t, "backbone.finding-first", values)
      : phrases(t, "backbone.finding", values)),
    ...(left === 0
      ? []
      : phrases(t, "backbone.loss", {
          issues: formatCount(t, left, "issue"),
          loss: inFigures(t, loss),
        })),
    ...phrases(t, "backbone.how"),
  ];
}

/** The issues in the order of leaving out, and what it costs to do without. */
export function backboneTable(t: Translate, { steps }: Backbone): Table {
  return {
    id: "backbone",
    title: t("backbone.title"),
    columns: [
      t("column.issue"),
      t("backbone.left-out-as"),
      t("backbone.loss-then"),
      t("backbone.in"),
    ],
    rows: steps.map(({ node, loss, isInBackbone }, n) => ({
      selects: { type: "node", id: node.id },
      cells: [node.name, n + 1, loss, t(isInBackbone ? "cell.yes" : "cell.no")],
      sortKeys: {},
    })),
  };
}
