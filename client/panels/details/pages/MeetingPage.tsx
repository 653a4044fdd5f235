import {
  type MeetingAttendancesQuery,
  type MeetingDetailsQuery,
} from "../../../api/__generated__/graphql.ts";
import { boundsInput } from "../../../api/bounds-input.ts";
import { positionsQuery } from "../../../api/operations/details-operations.ts";
import {
  meetingAttendancesQuery,
  meetingQuery,
} from "../../../api/operations/meeting-operations.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { type Translate } from "../../../messages/translate.ts";
import { useText } from "../../../language/use-text.ts";
import { countDays } from "../../../format/format-date-range.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { meetingStatusWord, tileLabel } from "../../parts/words.ts";
import { AroundMeeting } from "../cards/AroundMeeting.tsx";
import { attendanceWords, inheritedMark } from "../cards/AttendanceCard.tsx";
import { Citations } from "../evidence/Citations.tsx";
import { DateDispute } from "../cards/DateDispute.tsx";
import { FactCard } from "../cards/FactCard.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine, TieLink, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { getCollator } from "../../../messages/intl.ts";
import { useCounted } from "../hooks/counted.tsx";
import { sourceCount } from "../cards/source-count.ts";
import { usePageSize } from "../hooks/unfolded.ts";

type MeetingDetails = NonNullable<MeetingDetailsQuery["meeting"]>;
type Meeting = MeetingDetails & MeetingAttendancesQuery;

/** A meeting: attendants, disputes, what was said there, and each fact with its source. */
export function MeetingPage({ id }: { id: string }) {
  const t = useText();
  const answer = useOperation(meetingQuery, { id });
  return (
    <Pending answer={answer}>
      {({ meeting }) =>
        meeting === null ? (
          <p className="panel-empty">{t("meeting.unknown", { id })}</p>
        ) : (
          <WithAttendances meeting={meeting} />
        )
      }
    </Pending>
  );
}

/** The attendances of the meeting within the bounds, by name. */
function WithAttendances({ meeting }: { meeting: MeetingDetails }) {
  const within = boundsInput({ ...useCounted().filters, period: null });
  const filter = { meetings: [meeting.id], ...within };
  const answer = useOperation(meetingAttendancesQuery, { filter });
  const { compare } = getCollator(useText().language);
  return (
    <Pending answer={answer}>
      {({ attendances: { totalCount, nodes } }) => {
        const byName = nodes.toSorted((a, b) => compare(a.actor.name, b.actor.name));
        return <Found meeting={{ ...meeting, attendances: { totalCount, nodes: byName } }} />;
      }}
    </Pending>
  );
}

function Found({ meeting }: { meeting: Meeting }) {
  const t = useText();
  const status = meetingStatusWord(t, meeting.status);
  const how = meeting.format ?? t(`meeting-kind.${meeting.meetingKind}`);
  const what = meeting.isRound ? "round" : meeting.partOf ? "session" : "meeting";
  return (
    <>
      <PageHead
        mark={<Mark kind="MEETING" />}
        kind={`${t(`meeting.${what}`)} · ${how}`}
        title={meeting.title}
        line={[dateWords(t, meeting.date), meeting.place, status].filter(Boolean).join(" · ")}
      />
      <NodeActions id={meeting.id} />
      <Tiles tiles={tilesOf(t, meeting)} />
      {meeting.summary !== null && <p>{meeting.summary}</p>}
      <Attendants meeting={meeting} />
      {meeting.sessions.length > 0 && (
        <Section title={t("meeting.sessions")}>
          <ul className="lines">
            {meeting.sessions.map((session) => (
              <MeetingLine key={session.id} meeting={session} />
            ))}
          </ul>
          {!meeting.plenary && <p className="beside">{t("meeting.who-met")}</p>}
        </Section>
      )}
      {meeting.partOf !== null && (
        <Section title={t("meeting.session-of")}>
          <ul className="lines">
            <MeetingLine meeting={meeting.partOf} />
          </ul>
        </Section>
      )}
      {meeting.issues.length > 0 && (
        <Section title={t("meeting.discussed")}>
          <FoldedList items={meeting.issues} keep={6} more="issue">
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

function tilesOf(t: Translate, meeting: Meeting) {
  const { attendances, date, sessions } = meeting;
  const sides = new Set(
    attendances.nodes.flatMap(({ actor }) => actor.side ?? actor.country ?? []),
  );
  const { earliest, latest } = date;
  const notThere = attendances.nodes.filter(({ status }) => status !== "ATTENDED").length;
  const sources = sourceCount(
    [meeting, ...attendances.nodes].flatMap(({ citations }) => citations),
  );
  return [
    { count: attendances.totalCount - notThere, label: t("meeting.attended") },
    ...(meeting.isRound
      ? [{ count: sessions.length, label: tileLabel(t, "session", sessions.length) }]
      : [{ count: sides.size, label: tileLabel(t, "side", sides.size) }]),
    ...(earliest !== null && latest !== null ? dayTile(t, countDays(earliest, latest)) : []),
    { count: sources, label: tileLabel(t, "source", sources) },
  ];
}

function dayTile(t: Translate, days: number) {
  return [{ count: days, label: tileLabel(t, "day", days) }];
}

function Attendants({ meeting }: { meeting: Meeting }) {
  const t = useText();
  const { nodes, totalCount } = meeting.attendances;
  if (totalCount === 0) return null;
  return (
    <Section
      title={t(
        meeting.isRound && !meeting.plenary ? "meeting.who-took-part" : "meeting.who-attended",
      )}
    >
      <FoldedList items={nodes} keep={12} more="attendant">
        {(attendance) => (
          <ActorLine
            key={attendance.id}
            actor={attendance.actor}
            beside={
              <>
                <TieLink id={attendance.id}>{attendanceWords(t, attendance)}</TieLink>
                {[
                  attendance.confidence === "HIGH"
                    ? null
                    : t(`confidence.${attendance.confidence}`),
                  inheritedMark(t, attendance),
                ].map((words) => words !== null && ` · ${words}`)}
              </>
            }
          />
        )}
      </FoldedList>
      {totalCount > nodes.length && (
        <p className="beside">{t("panel.and-more", { n: totalCount - nodes.length })}</p>
      )}
    </Section>
  );
}

function Disputes({ meeting }: { meeting: Meeting }) {
  const t = useText();
  const { disagreements } = meeting;
  return (
    <>
      <DateDispute
        citations={meeting.citations}
        taken={dateWords(t, meeting.date)}
        confidence={meeting.confidence}
      />
      {disagreements.length > 0 && (
        <Dispute count={disagreements.length}>
          {disagreements.length === 1 ? (
            t("dispute.one", { sentence: disagreements[0] ?? "" })
          ) : (
            <>
              {t("dispute.many")}
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
  const t = useText();
  const { nodes } = meeting.attendances;
  const apart = nodes.filter(({ citations }) => citations.length > 0);
  const inheriting = nodes.filter(({ isInherited }) => isInherited);
  return (
    <Section title={t("panel.evidence")}>
      <FactCard
        title={t("meeting.took-place")}
        aside={t(`confidence.${meeting.confidence}`)}
        note={meeting.note}
        citations={meeting.citations}
      />
      {inheriting.length > 0 && (
        <p className="beside">{t("meeting.inheriting", { n: inheriting.length })}</p>
      )}
      {apart.map((attendance) => (
        <article className="fact" key={attendance.id}>
          <header>
            <span className="fact-title">
              <TieLink id={attendance.id}>
                {attendance.status === "ATTENDED"
                  ? t("meeting.actor-attended", { actor: attendance.actor.name })
                  : `${attendance.actor.name}: ${t(`attendance-status.${attendance.status}`)}`}
              </TieLink>
            </span>
          </header>
          <Citations citations={attendance.citations} />
        </article>
      ))}
      <Said meeting={meeting.id} />
    </Section>
  );
}

function Said({ meeting }: { meeting: string }) {
  const t = useText();
  const filter = { meeting, ...boundsInput({ ...useCounted().filters, period: null }) };
  const variables = { filter, first: usePageSize(10) };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  if (pages.data?.total === 0) return null;
  return (
    <>
      <p className="beside">{t("meeting.positions")}</p>
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
