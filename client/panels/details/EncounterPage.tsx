import { encounterQuery } from "../../api/operations/details.ts";
import { type EncounterQuery } from "../../api/__generated__/graphql.ts";
import { useOperation } from "../../api/use-operation.ts";
import { toPeriodInput } from "../../api/to-period-input.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { inDays } from "../../model/in-days.ts";
import { dateWords } from "../parts/date-words.ts";
import { Mark } from "../parts/Mark.tsx";
import { confidenceWord } from "../parts/words.ts";
import { FactCard } from "./FactCard.tsx";
import { NodeLink } from "./links.tsx";
import { PageHead, Section, Tiles } from "./PageHead.tsx";
import { Pending } from "./Pending.tsx";
import { sourceCount } from "./source-count.ts";

type Pair = EncounterQuery["meetingNetwork"]["pairs"][number];

/** Two actors who met: the sessions both attended, each with its sources. */
export function EncounterPage({ a, b }: { a: string; b: string }) {
  const period = useExplorerState((state) => state.filters.period);
  const explorer = useExplorer();
  const variables = { actors: [a, b], ...(period && { period: toPeriodInput(period) }) };
  const answer = useOperation(encounterQuery, variables);
  return (
    <Pending answer={answer}>
      {({ meetingNetwork: { pairs } }) =>
        pairs[0] !== undefined ? (
          <Found pair={pairs[0]} />
        ) : (
          <div className="panel-empty">
            <p>
              These two did not sit in one session{period && ` ${inDays(period.from, period.to)}`}.
            </p>
            {period !== null && (
              <button
                type="button"
                className="link-button"
                onClick={() => void explorer.setFilter({ period: null })}
              >
                Look at all days
              </button>
            )}
          </div>
        )
      }
    </Pending>
  );
}

function Found({ pair }: { pair: Pair }) {
  const { a, b, weight, first, last, meetings } = pair;
  return (
    <>
      <PageHead
        mark={
          <>
            <Mark kind="ACTOR" {...a} />
            <Mark kind="ACTOR" {...b} />
          </>
        }
        kind="Met in session"
        title={
          <>
            <NodeLink id={a.id}>{a.name}</NodeLink> and <NodeLink id={b.id}>{b.name}</NodeLink>
          </>
        }
        line={inDays(first, last)}
      />
      <Tiles
        tiles={[
          { count: weight, label: weight === 1 ? "session" : "sessions" },
          {
            count: sourceCount(meetings.flatMap(({ citations }) => citations)),
            label: "sources",
          },
        ]}
      />
      <Section title="Each session, latest first">
        {meetings.map((meeting) => (
          <FactCard
            key={meeting.id}
            title={<NodeLink id={meeting.id}>{meeting.title}</NodeLink>}
            aside={dateWords(meeting.date)}
            citations={meeting.citations}
          >
            <p className="fact-chain">
              {[
                meeting.place,
                meeting.partOf && `session of ${meeting.partOf.title}`,
                meeting.confidence === "HIGH" ? null : confidenceWord[meeting.confidence],
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </FactCard>
        ))}
      </Section>
    </>
  );
}
