import { attendanceQuery } from "../../../api/operations/details.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { confidenceWord } from "../../parts/words.ts";
import { attendanceWords } from "../cards/AttendanceCard.tsx";
import { Citations } from "../cards/Citations.tsx";
import { NodeLink } from "../cards/links.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

/** An actor at a meeting: in which role, for whom, how sure, and where it was read. */
export function AttendancePage({ id }: { id: string }) {
  const answer = useOperation(attendanceQuery, { id });
  return (
    <Pending answer={answer}>
      {({ node }) => {
        if (node?.__typename !== "Attendance") {
          return <p className="panel-empty">This attendance is not in the graph.</p>;
        }
        const { actor, meeting } = node;
        return (
          <>
            <PageHead
              mark={<Mark kind="ACTOR" {...actor} />}
              kind={meeting.isRound ? "Took part in a round" : "Attended"}
              title={
                <>
                  <NodeLink id={actor.id}>{actor.name}</NodeLink> at{" "}
                  <NodeLink id={meeting.id}>{meeting.title}</NodeLink>
                </>
              }
              line={[dateWords(meeting.date), meeting.place].filter(Boolean).join(" · ")}
            />
            <p>
              {attendanceWords(node)} · {confidenceWord[node.confidence]}
            </p>
            {actor.placeholder && (
              <p className="beside">
                Unnamed: nothing is passed down from it to any person or state.
              </p>
            )}
            <Section title="Evidence">
              <article className="fact">
                {node.note !== null && <p className="fact-note">Coder’s note: {node.note}</p>}
                <Citations citations={node.citations} titled />
              </article>
            </Section>
          </>
        );
      }}
    </Pending>
  );
}
