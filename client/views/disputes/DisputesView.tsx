import "../../language/late-words.ts";
import { type DisputesQuery } from "../../api/__generated__/graphql.ts";
import { disputesVariables } from "../../api/panel/disputes-variables.ts";
import { disputesQuery } from "../../api/operations/disputes-operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { DateDispute } from "../../panels/details/cards/DateDispute.tsx";
import { NodeLink, TieLink } from "../../panels/details/cards/links.tsx";
import { Dispute, Section } from "../../panels/details/cards/PageHead.tsx";
import { PositionCard } from "../../panels/details/cards/PositionCard.tsx";
import { Citations } from "../../panels/details/evidence/Citations.tsx";
import { dateWords } from "../../panels/parts/date-words.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { disputesFinding } from "./disputes-finding.ts";
import "../../panels/details/details.css";
import "../../panels/details/facts.css";
import "./disputes.css";

/** Contradictions among the sources: stances of one holder, and meetings, with the words of both sides. */
export function DisputesView() {
  const t = useText();
  const filters = useExplorerState((state) => state.filters);
  const variables = disputesVariables({ filters });
  const { data, error, refetch } = useOperation(disputesQuery, variables);
  if (data === undefined) {
    return (
      <div className="disputes-view">
        {error === null ? (
          <TextSkeleton lines={10} />
        ) : (
          <QueryProblem error={error} retry={() => void refetch()} />
        )}
      </div>
    );
  }
  const { stanceContradictions, meetings } = data;
  const isFiltered = Object.keys(variables.positions).length > 0;
  return (
    <div className="disputes-view" role="region" aria-label={t("rail.disputes")}>
      <Phrases phrases={disputesFinding(t, data, isFiltered, "areas" in variables.positions)} />
      {stanceContradictions.count > 0 && (
        <Section title={t("disputes.of-stances")}>
          <ol className="disputes">
            {stanceContradictions.contradictions.map((one) => (
              <Contradiction key={one.id} contradiction={one} />
            ))}
          </ol>
        </Section>
      )}
      {meetings.totalCount > 0 && (
        <Section title={t("disputes.of-meetings")}>
          <ol className="disputes">
            {meetings.nodes.map((meeting) => (
              <DisputedMeeting key={meeting.id} meeting={meeting} />
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}

type ContradictionOfStances = DisputesQuery["stanceContradictions"]["contradictions"][number];

function Contradiction({ contradiction }: { contradiction: ContradictionOfStances }) {
  const t = useText();
  const { id, actor, issue, supports, opposes, daysApart, supporting, opposing } = contradiction;
  const earlierFirst = [supporting, opposing].toSorted((a, b) =>
    (a.date.earliest ?? "").localeCompare(b.date.earliest ?? ""),
  );
  return (
    <li className="dispute-entry">
      <h4>
        <NodeLink id={actor.id}>{actor.name}</NodeLink>{" "}
        <TieLink id={id}>{t("disputes.on", { issue: issue.title })}</TieLink>
      </h4>
      <p className="beside">
        {t("disputes.counts", { supports, opposes })} · {apartWords(t, daysApart)}
      </p>
      <div className="dispute-words">
        {earlierFirst.map((position) => (
          <PositionCard key={position.id} position={position} />
        ))}
      </div>
    </li>
  );
}

function apartWords(t: ReturnType<typeof useText>, days: number | null): string {
  if (days === null) return t("disputes.apart-unknown");
  return days === 0 ? t("disputes.one-day") : t("disputes.apart", { n: days });
}

function DisputedMeeting({ meeting }: { meeting: DisputesQuery["meetings"]["nodes"][number] }) {
  const t = useText();
  return (
    <li className="dispute-entry">
      <h4>
        <NodeLink id={meeting.id}>{meeting.title}</NodeLink>{" "}
        <span className="beside">{dateWords(t, meeting.date)}</span>
      </h4>
      <DateDispute
        citations={meeting.citations}
        taken={meeting.date.edtf}
        confidence={meeting.confidence}
      />
      {meeting.disagreements.map((disagreement) => (
        <Dispute key={disagreement}>{disagreement}</Dispute>
      ))}
      <Citations citations={meeting.citations} />
    </li>
  );
}
