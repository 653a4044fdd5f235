import { type PositionFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { FactCard } from "./FactCard.tsx";
import { linkTo, NodeLink } from "./links.tsx";
import { Paraphrase } from "../evidence/Paraphrase.tsx";
import { ToldBy } from "../evidence/ToldBy.tsx";

/** A position with its sources; `named` are the ends that the page's title already names. */
export function PositionCard(props: {
  position: PositionFieldsFragment;
  named?: readonly ("actor" | "issue")[];
  /** Whether it counts for the number that it is evidence of. */
  counts?: boolean;
}) {
  const t = useText();
  const { position, named = [], counts = true } = props;
  const { actor, issue, strength } = position;
  return (
    <FactCard
      title={
        <>
          <StanceMark stance={position.stance} issueKind={issue.issueKind} />
          {strength !== null && strength !== "MODERATE" && (
            <span className="beside"> {t(`strength.${strength}`)}</span>
          )}
        </>
      }
      aside={<NodeLink id={position.id}>{dateWords(t, position.date)}</NodeLink>}
      note={position.note}
      citations={position.citations}
    >
      {named.length > 0 && (
        <p>
          {named.length === 2 ? (
            <RichText
              id="position.on"
              values={{ actorName: actor.name, issueTitle: issue.title }}
              tags={{
                actor: linkTo(actor.id),
                issue: linkTo(issue.id),
              }}
            />
          ) : named.includes("actor") ? (
            <NodeLink id={actor.id}>{actor.name}</NodeLink>
          ) : (
            <NodeLink id={issue.id}>{issue.title}</NodeLink>
          )}
        </p>
      )}
      {position.summary !== null && <Paraphrase summary={position.summary} />}
      {position.condition !== null && (
        <p className="condition">
          <RichText id="position.if" values={{ condition: position.condition }} />
          {position.conditionKey !== null && (
            <span className="beside">
              {" · "}
              {t("position.condition-named", { key: position.conditionKey })}
            </span>
          )}
        </p>
      )}
      <p className="fact-chain">
        <ToldBy position={position} />
        {position.confidence !== "HIGH" && ` · ${t(`confidence.${position.confidence}`)}`}
        {position.joint && ` · ${t("position.joint")}`}
        {!counts && ` · ${t("position.not-counted")}`}
        {position.value !== null && ` · ${t("position.value", { value: position.value })}`}
      </p>
      {position.meeting !== null && (
        <p className="fact-chain">
          <RichText
            id="position.at"
            values={{ title: position.meeting.title }}
            tags={{ meeting: linkTo(position.meeting.id) }}
          />
        </p>
      )}
      {position.document !== null && (
        <p className="fact-chain">
          <RichText
            id="position.in"
            values={{ title: position.document.title }}
            tags={{ document: linkTo(position.document.id) }}
          />
        </p>
      )}
    </FactCard>
  );
}
