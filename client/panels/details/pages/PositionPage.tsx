import { positionQuery } from "../../../api/operations/details.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { confidenceWord } from "../../parts/words.ts";
import { NodeLink, TieLink } from "../cards/links.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { stanceTieId } from "../hooks/subject.ts";

/** One position: who holds it, on what, how it is known. */
export function PositionPage({ id }: { id: string }) {
  const answer = useOperation(positionQuery, { id });
  return (
    <Pending answer={answer}>
      {({ position }) => {
        if (position === null) {
          return <p className="panel-empty">No position in this graph has the id “{id}”.</p>;
        }
        const { actor, issue } = position;
        return (
          <>
            <PageHead
              mark={<Mark kind="POSITION" />}
              kind={
                <>
                  Position of <NodeLink id={actor.id}>{actor.name}</NodeLink> on{" "}
                  <NodeLink id={issue.id}>{issue.title}</NodeLink>
                </>
              }
              title={issue.question}
              line={`${dateWords(position.date)} · ${confidenceWord[position.confidence]}`}
            />
            <p>
              <TieLink id={stanceTieId(actor.id, issue.id)}>
                All positions of {actor.name} on it
              </TieLink>
            </p>
            <Section title="Evidence">
              <PositionCard position={position} />
            </Section>
          </>
        );
      }}
    </Pending>
  );
}
