import { positionQuery } from "../../../api/operations/details-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { linkTo, TieLink } from "../cards/links.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { stanceTieId } from "../hooks/subject.ts";

/** One position: its holder, its issue, and how it is known. */
export function PositionPage({ id }: { id: string }) {
  const t = useText();
  const answer = useOperation(positionQuery, { id });
  return (
    <Pending answer={answer}>
      {({ position }) => {
        if (position === null) {
          return <p className="panel-empty">{t("position.unknown", { id })}</p>;
        }
        const { actor, issue } = position;
        return (
          <>
            <PageHead
              mark={<Mark kind="POSITION" />}
              kind={
                <RichText
                  id="position.kind"
                  values={{ actorName: actor.name, issueTitle: issue.title }}
                  tags={{ actor: linkTo(actor.id), issue: linkTo(issue.id) }}
                />
              }
              title={issue.question}
              line={`${dateWords(t, position.date)} · ${t(`confidence.${position.confidence}`)}`}
            />
            <p>
              <TieLink id={stanceTieId(actor.id, issue.id)}>
                {t("position.all", { actor: actor.name })}
              </TieLink>
            </p>
            <Section title={t("panel.evidence")}>
              <PositionCard position={position} />
            </Section>
          </>
        );
      }}
    </Pending>
  );
}
