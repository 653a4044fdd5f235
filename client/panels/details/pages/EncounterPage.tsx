import { type EncounterQuery } from "../../../api/__generated__/graphql.ts";
import { meetingVariables } from "../../../api/network-variables.ts";
import { encounterQuery } from "../../../api/operations/pairs-operations.ts";
import { usePages } from "../../../api/use-operation.ts";
import { useExplorer } from "../../../explorer-context.tsx";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { boundsOf } from "../../../model/filters.ts";
import { dateWords } from "../../parts/date-words.ts";
import { inFigures } from "../../parts/in-figures.ts";
import { Mark } from "../../parts/Mark.tsx";
import { meetingLevel } from "../../../options/meetings/meeting-level.ts";
import { weight as weightOption } from "../../../options/meetings/weight.ts";
import { askedOn } from "../../../options/network-options.ts";
import { wordOf } from "../../../options/option.ts";
import { tileLabel } from "../../parts/words.ts";
import { attendanceWords, inheritedMark } from "../cards/AttendanceCard.tsx";
import { FactCard } from "../cards/FactCard.tsx";
import { linkTo, NodeLink, TieLink } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { useBoundsWords } from "../hooks/bounds-words.ts";
import { useCounted } from "../hooks/counted.tsx";
import { usePageSize } from "../hooks/unfolded.ts";

type Pair = EncounterQuery["meetingNetwork"]["pairs"][number];
type Session = Pair["evidence"]["edges"][number];

/** Two actors who met: the sessions both attended, each with its sources. */
export function EncounterPage({ a, b }: { a: string; b: string }) {
  const pages = useEncounter(a, b);
  return (
    <Pending answer={pages}>
      {({ answer }) => {
        const [pair] = answer.meetingNetwork.pairs;
        return pair === undefined ? <NeverMet /> : <Found pair={pair} pages={pages} />;
      }}
    </Pending>
  );
}

function useEncounter(a: string, b: string) {
  const { filters, options } = useCounted();
  const question = {
    ...askedOn("meetings", options, { actorCount: 2, hasGroup: true }),
    among: [a, b],
    includeGroups: true,
    within: boundsOf(filters),
  };
  return usePages(
    encounterQuery,
    { ...meetingVariables(question), first: usePageSize(20) },
    (data) => {
      const evidence = data.meetingNetwork.pairs[0]?.evidence;
      return evidence && { ...evidence, nodes: evidence.edges };
    },
  );
}

function NeverMet() {
  const t = useText();
  const explorer = useExplorer();
  const { filters, options } = useCounted();
  const within = useBoundsWords(boundsOf(filters));
  const isBound = within !== "";
  const level = options.meetingLevel;
  const by = { level: wordOf(meetingLevel, level) };
  return (
    <div className="panel-empty">
      <p>{isBound ? t("encounter.none-in", { ...by, within }) : t("encounter.none", by)}</p>
      {level !== "PERSON" && (
        <button
          type="button"
          className="link-button"
          onClick={() => void explorer.setOptions({ meetingLevel: "PERSON" })}
        >
          {t("encounter.as-persons")}
        </button>
      )}
    </div>
  );
}

function Found({ pair, pages }: { pair: Pair; pages: ReturnType<typeof useEncounter> }) {
  const t = useText();
  const { a, b, weight, n, first, last, daysSince, byKind } = pair;
  const { filters, options } = useCounted();
  const asked = options.weight;
  // Not shown for filtered meetings: the last of those does not tell how long the two have not met.
  const within = useBoundsWords(boundsOf(filters));
  const kinds = byKind.map(({ kind, count }) =>
    t("encounter.by-kind", { n: count, kind: t(`meeting-kind.${kind}`) }),
  );
  return (
    <>
      <PageHead
        mark={
          <>
            <Mark kind="ACTOR" {...a} />
            <Mark kind="ACTOR" {...b} />
          </>
        }
        kind={t("encounter.kind")}
        title={
          <RichText
            id="pair.names"
            values={{ first: a.name, second: b.name }}
            tags={{ one: linkTo(a.id), other: linkTo(b.id) }}
          />
        }
        line={[formatDateRange(t, first, last), ...kinds].join(" · ")}
      />
      <Tiles
        tiles={[
          { count: n, label: tileLabel(t, "session", n) },
          ...(asked === "COUNT"
            ? []
            : [{ count: <>{inFigures(t, weight)}</>, label: t.say(wordOf(weightOption, asked)) }]),
          ...(daysSince === null || daysSince === 0 || within !== ""
            ? []
            : [{ count: daysSince, label: t("encounter.days-since", { n: daysSince }) }]),
        ]}
      />
      <Section title={t("encounter.each-session")}>
        <MorePages pages={pages} none="">
          {(sessions) =>
            sessions.map((session) => (
              <SessionCard key={session.node.id} session={session} adds={asked !== "COUNT"} />
            ))
          }
        </MorePages>
      </Section>
    </>
  );
}

function SessionCard({ session, adds }: { session: Session; adds: boolean }) {
  const t = useText();
  const { node: meeting, attendances } = session;
  return (
    <FactCard
      title={<NodeLink id={meeting.id}>{meeting.title}</NodeLink>}
      aside={dateWords(t, meeting.date)}
      citations={meeting.citations}
    >
      <p className="fact-chain">
        {[
          meeting.place,
          meeting.partOf && t("encounter.session-of", { round: meeting.partOf.title }),
          meeting.confidence === "HIGH" ? null : t(`confidence.${meeting.confidence}`),
          adds ? t("encounter.adds", { weight: inFigures(t, session.adds) }) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {attendances.map((attendance) => (
        <p className="fact-chain" key={attendance.id}>
          {attendance.actor.name}:{" "}
          <TieLink id={attendance.id}>
            {attendanceWords(t, { ...attendance, delegation: null })}
          </TieLink>
          {attendance.isInherited && ` · ${inheritedMark(t, attendance)}`}
        </p>
      ))}
      {attendances.length > 2 && (
        <p className="fact-chain">{t("encounter.attendances", { n: attendances.length })}</p>
      )}
    </FactCard>
  );
}
