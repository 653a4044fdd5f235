import { type MeetingDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { meetingQuery, positionsQuery } from "../../../api/operations/details.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { countDays } from "../../../format/format-date-range.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { confidenceWord, meetingKindWord, meetingStatusWord, nounFor } from "../../parts/words.ts";
import { AroundMeeting } from "../cards/AroundMeeting.tsx";
import { attendanceWords } from "../cards/AttendanceCard.tsx";
import { Citations } from "../cards/Citations.tsx";
import { DateDispute } from "../cards/DateDispute.tsx";
import { FactCard } from "../cards/FactCard.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine, TieLink, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { sourceCount } from "../cards/source-count.ts";

type Meeting = NonNullable<MeetingDetailsQuery["meeting"]>;

/** A meeting: who attended, what is disputed, what was said there, and each fact with its source. */
export function MeetingPage({ id }: { id: string }) {
  const answer = useOperation(meetingQuery, { id });
  return (
    <Pending answer={answer}>
      {({ meeting }) =>
        meeting === null ? (
          <p className="panel-empty">No meeting in this graph has the id “{id}”.</p>
        ) : (
          <Found meeting={meeting} />
        )
      }
    </Pending>
  );
}

function Found({ meeting }: { meeting: Meeting }) {
  const status = meetingStatusWord[meeting.status];
  const how = meeting.format ?? meetingKindWord[meeting.meetingKind];
  return (
    <>
      <PageHead
        mark={<Mark kind="MEETING" />}
        kind={`${meeting.isRound ? "Round" : meeting.partOf ? "Session" : "Meeting"} · ${how}`}
        title={meeting.title}
        line={[dateWords(meeting.date), meeting.place, status].filter(Boolean).join(" · ")}
      />
      <NodeActions id={meeting.id} />
      <Tiles tiles={tilesOf(meeting)} />
      {meeting.summary !== null && <p>{meeting.summary}</p>}
      <Attendants meeting={meeting} />
      {meeting.sessions.length > 0 && (
        <Section title="Sessions">
          <ul className="lines">
            {meeting.sessions.map((session) => (
              <MeetingLine key={session.id} meeting={session} />
            ))}
          </ul>
          {!meeting.plenary && (
            <p className="beside">Who met whom comes from the sessions, not from the round.</p>
          )}
        </Section>
      )}
      {meeting.partOf !== null && (
        <Section title="Session of">
          <ul className="lines">
            <MeetingLine meeting={meeting.partOf} />
          </ul>
        </Section>
      )}
      {meeting.issues.length > 0 && (
        <Section title="Discussed">
          <FoldedList items={meeting.issues} keep={6} more="issues">
            {(issue) => <TitleLine key={issue.id} kind="ISSUE" node={issue} />}
          </FoldedList>
        </Section>
      )}
      <Disputes meeting={meeting} />
      {(!meeting.isRound || meeting.plenary) && <AroundMeeting id={meeting.id} />}
      <Evidence meeting={meeting} />
    </>
  );
}

function tilesOf(meeting: Meeting) {
  const { attendances, date, sessions } = meeting;
  const sides = new Set(
    attendances.nodes.flatMap(({ actor }) => actor.side ?? actor.country ?? []),
  );
  const { earliest, latest } = date;
  const sources = sourceCount(
    [meeting, ...attendances.nodes].flatMap(({ citations }) => citations),
  );
  return [
    { count: attendances.totalCount, label: "attended" },
    ...(meeting.isRound
      ? [{ count: sessions.length, label: nounFor(sessions.length, "session") }]
      : [{ count: sides.size, label: nounFor(sides.size, "side") }]),
    ...(earliest !== null && latest !== null
      ? [{ count: countDays(earliest, latest), label: earliest === latest ? "day" : "days" }]
      : []),
    { count: sources, label: nounFor(sources, "source") },
  ];
}

function Attendants({ meeting }: { meeting: Meeting }) {
  const { nodes, totalCount } = meeting.attendances;
  if (totalCount === 0) return null;
  return (
    <Section title={meeting.isRound && !meeting.plenary ? "Who took part" : "Who attended"}>
      <FoldedList items={nodes} keep={12} more="attendants">
        {(attendance) => (
          <ActorLine
            key={attendance.id}
            actor={attendance.actor}
            beside={
              <>
                <TieLink id={attendance.id}>{attendanceWords(attendance)}</TieLink>
                {attendance.confidence !== "HIGH" && ` · ${confidenceWord[attendance.confidence]}`}
              </>
            }
          />
        )}
      </FoldedList>
      {totalCount > nodes.length && <p className="beside">and {totalCount - nodes.length} more</p>}
    </Section>
  );
}

function Disputes({ meeting }: { meeting: Meeting }) {
  const { disagreements } = meeting;
  return (
    <>
      <DateDispute
        citations={meeting.citations}
        taken={dateWords(meeting.date)}
        confidence={meeting.confidence}
      />
      {disagreements.length > 0 && (
        <Dispute count={disagreements.length}>
          {disagreements.length === 1 ? (
            <>Sources disagree: {disagreements[0]}</>
          ) : (
            <>
              Sources disagree:
              <ul className="bullets">
                {disagreements.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </Dispute>
      )}
    </>
  );
}

function Evidence({ meeting }: { meeting: Meeting }) {
  const own = JSON.stringify(meeting.citations);
  const apart = meeting.attendances.nodes.filter(
    (attendance) => JSON.stringify(attendance.citations) !== own,
  );
  return (
    <Section title="Evidence">
      <FactCard
        title="That it took place as recorded"
        aside={confidenceWord[meeting.confidence]}
        note={meeting.note}
        citations={meeting.citations}
      />
      {apart.map((attendance) => (
        <article className="fact" key={attendance.id}>
          <header>
            <span className="fact-title">{attendance.actor.name} attended</span>
          </header>
          <Citations citations={attendance.citations} />
        </article>
      ))}
      <Said meeting={meeting.id} />
    </Section>
  );
}

function Said({ meeting }: { meeting: string }) {
  const variables = { filter: { meeting }, first: 10 };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  if (pages.data?.total === 0) return null;
  return (
    <>
      <p className="beside">Positions stated there</p>
      <MorePages pages={pages} none="">
        {(positions) =>
          positions.map((position) => (
            <PositionCard key={position.id} position={position} named={["actor", "issue"]} />
          ))
        }
      </MorePages>
    </>
  );
}
