import { type TwoModeFieldsFragment } from "../../api/__generated__/graphql.ts";
import { capitalise, formatCount, formatNumber, numberInWords } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { inFigures } from "../../panels/parts/in-figures.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { type Affiliation, nameOf } from "./two-mode-tables.ts";

/**
 * The lines above the measures of a two-mode network: how many actors and meetings or issues there are, how
 * densely they are tied, in how many parts, who lies between most, and what is not exact or not listed.
 */
export function twoModeFinding(
  t: Translate,
  network: TwoModeFieldsFragment,
  of: Affiliation,
): Phrase[] {
  const { actorCount, affiliationCount, tieCount, density, clustering, componentCount } = network;
  if (tieCount === 0) return phrases(t, `structure.no-${of}`);
  const percent = { style: "percent", maximumSignificantDigits: 2 } as const;
  const tied = {
    actors: capitalise(t, formatCount(t, actorCount, "actor")),
    n: tieCount,
    share: formatNumber(t, density, percent),
  };
  return [
    ...(of === "meetings"
      ? phrases(t, "structure.meetings", {
          ...tied,
          meetings: formatCount(t, affiliationCount, "meeting"),
        })
      : phrases(t, "structure.issues", {
          ...tied,
          issues: formatCount(t, affiliationCount, "issue"),
        })),
    ...(componentCount > 1
      ? phrases(t, "structure.parts", {
          number: numberInWords(t, componentCount),
        })
      : []),
    ...between(t, network.actors),
    ...(clustering > 0
      ? phrases(t, `structure.clustering-${of}`, { number: inFigures(t, clustering) })
      : []),
    ...left(t, network),
    ...estimated(t, network),
    ...phrases(t, "structure.norm"),
  ];
}

/** The one actor who lies between most others, if all are listed and there is only one. */
function between(t: Translate, { nodes, nodeCount }: TwoModeFieldsFragment["actors"]): Phrase[] {
  if (nodes.length < nodeCount) return [];
  const ranked = nodes
    .map(({ node, values }) => ({
      node,
      value: values.find(({ measure }) => measure === "BETWEENNESS")?.value ?? 0,
    }))
    .toSorted((one, other) => other.value - one.value);
  const [first, second] = ranked;
  if (first === undefined || first.value === 0 || first.value === second?.value) return [];
  return phrases(t, "structure.between", { name: nameOf(first.node) });
}

function left(t: Translate, { actors, affiliations }: TwoModeFieldsFragment): Phrase[] {
  const n = [actors, affiliations].reduce(
    (sum, { nodes, nodeCount }) => sum + nodeCount - nodes.length,
    0,
  );
  return n === 0 ? [] : phrases(t, "structure.left", { n });
}

function estimated(t: Translate, { actors, affiliations }: TwoModeFieldsFragment): Phrase[] {
  const errors = [...actors.estimates, ...affiliations.estimates].map(({ error }) => error);
  if (errors.length === 0) return [];
  return phrases(t, "structure.estimated", { error: inFigures(t, Math.max(...errors)) });
}
