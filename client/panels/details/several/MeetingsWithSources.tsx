import { meetingsWithSourcesQuery } from "../../../api/operations/map-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { FactCard } from "../cards/FactCard.tsx";
import { NodeLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

/** Meetings selected together, as those of a place: each with its sources, latest first. */
export function MeetingsWithSources({ ids }: { ids: readonly string[] }) {
  const t = useText();
  const answer = useOperation(meetingsWithSourcesQuery, { ids: [...ids] });
  return (
    <Section title={t("several.meetings")}>
      <Pending answer={answer}>
        {({ meetings }) =>
          meetings.nodes.map((meeting) => (
            <FactCard
              key={meeting.id}
              title={<NodeLink id={meeting.id}>{meeting.title}</NodeLink>}
              aside={t(`confidence.${meeting.confidence}`)}
              citations={meeting.citations}
            >
              <p className="beside">
                {[dateWords(t, meeting.date), meeting.place].filter(Boolean).join(" · ")}
              </p>
              {meeting.summary !== null && <p>{meeting.summary}</p>}
            </FactCard>
          ))
        }
      </Pending>
    </Section>
  );
}
