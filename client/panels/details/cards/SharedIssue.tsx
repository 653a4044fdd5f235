import { useState } from "react";
import { useText } from "../../../language/use-text.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { NodeLink, TieLink } from "./links.tsx";
import { PositionCard } from "./PositionCard.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { type AgreementPair } from "../hooks/use-agreement.ts";
import { useUnfolded } from "../hooks/unfolded.ts";

type Shared = AgreementPair["evidence"]["edges"][number];
type Said = Shared["ofA"];

/**
 * An issue on which two actors have positions: its part in the weight, and the positions of each, with
 * sources.
 */
export function SharedIssue(props: {
  issue: Shared;
  ends: readonly [{ id: string; name: string }, { id: string; name: string }];
}) {
  const t = useText();
  const { adds, node, ofA, ofB } = props.issue;
  if (node.__typename !== "Issue") return null;
  const [a, b] = props.ends;
  return (
    <section className="shared" aria-label={node.title}>
      <header>
        <h4 title={node.question}>
          <NodeLink id={node.id}>{node.title}</NodeLink>
        </h4>
        <span className="shared-adds">
          <span className="unseen">{t("agreement.adds")} </span>
          {signedFigures(t, adds)}
        </span>
      </header>
      <Side actor={a} issue={node} said={ofA} />
      <Side actor={b} issue={node} said={ofB} />
    </section>
  );
}

/** One actor's side: the latest position with its sources, the others on request. */
function Side(props: { actor: { id: string; name: string }; issue: { id: string }; said: Said }) {
  const t = useText();
  const [opened, setAll] = useState(false);
  const all = useUnfolded() || opened;
  const { actor, issue, said } = props;
  const [latest] = said;
  if (latest === undefined) return null;
  const others = said.length - 1;
  return (
    <div className="shared-side">
      <p>
        <TieLink id={stanceTieId(actor.id, issue.id)}>{actor.name}</TieLink>
      </p>
      {(all ? said : [latest]).map(({ position, counted }) => (
        <PositionCard
          key={position.id}
          position={position}
          named={position.actor.id === actor.id ? [] : ["actor"]}
          counts={counted}
        />
      ))}
      {!all && others > 0 && (
        <button type="button" className="link-button more" onClick={() => setAll(true)}>
          {t("agreement.earlier", { n: others })}
        </button>
      )}
    </div>
  );
}
