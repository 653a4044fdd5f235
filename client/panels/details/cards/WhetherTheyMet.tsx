import { Button } from "@mantine/core";
import { Waypoints } from "lucide-react";
import { type ActorKind, type GapsQuery } from "../../../api/__generated__/graphql.ts";
import { useExplorer } from "../../../explorer-context.tsx";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { Mark } from "../../parts/Mark.tsx";
import { counted } from "../../parts/words.ts";
import { NodeLink, TieLink } from "./links.tsx";
import { Section } from "./PageHead.tsx";
import { encounterId } from "../hooks/subject.ts";
import { useMeetingOf } from "../hooks/use-agreement.ts";

type Gap = GapsQuery["gaps"]["gaps"][number];
type End = { id: string; name: string; actorKind: ActorKind };

/** Whether two have sat in one session, and, if they disagree and have not, who met both. */
export function WhetherTheyMet({ a, b }: { a: End; b: End }) {
  const { pair, known, opens, gap } = useMeetingOf(a, b);
  if (known === undefined) return null;
  return (
    <Section title="Have they met?">
      <p>
        {pair === undefined ? (
          "No session of both is recorded."
        ) : (
          <>
            In{" "}
            {opens ? (
              <TieLink id={encounterId(a.id, b.id)}>{counted(pair.n, "session")}</TieLink>
            ) : (
              `${counted(pair.n, "session")} of their people`
            )}
            , last {formatDateRange(pair.last, pair.last)}.
          </>
        )}
      </p>
      {gap !== undefined && <Bridges gap={gap} />}
    </Section>
  );
}

function Bridges({ gap }: { gap: Gap }) {
  const explorer = useExplorer();
  const { a, b, bridges, bridgeCount } = gap;
  if (bridges.length === 0) return <p className="beside">Nobody is recorded to have met both.</p>;
  const shown = [a.id, b.id, ...bridges.map(({ actor }) => actor.id)];
  return (
    <>
      <p className="beside">
        {bridgeCount > bridges.length
          ? `Met both, the best placed ${bridges.length} of ${bridgeCount}:`
          : "Met both:"}
      </p>
      <table className="bridges">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Who</span>
            </th>
            <th scope="col">with {a.name}</th>
            <th scope="col">with {b.name}</th>
          </tr>
        </thead>
        <tbody>
          {bridges.map((bridge) => (
            <tr key={bridge.actor.id}>
              <th scope="row">
                <span>
                  <Mark kind="ACTOR" {...bridge.actor} />
                  <NodeLink id={bridge.actor.id}>{bridge.actor.name}</NodeLink>
                </span>
              </th>
              <Ties
                id={encounterId(bridge.actor.id, a.id)}
                meetings={bridge.meetingsWithA}
                agreement={-bridge.disagreementWithA}
              />
              <Ties
                id={encounterId(bridge.actor.id, b.id)}
                meetings={bridge.meetingsWithB}
                agreement={-bridge.disagreementWithB}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button
          size="xs"
          leftSection={<Waypoints size={13} aria-hidden="true" />}
          onClick={() => void explorer.showMeetingsOf(shown)}
        >
          Show on graph
        </Button>
      </div>
    </>
  );
}

/** How often a bridge met one of the two, and how far they agree; nothing where nothing compares them. */
function Ties(props: { id: string; meetings: number; agreement: number }) {
  const { id, meetings, agreement } = props;
  return (
    <td>
      <TieLink id={id}>{counted(meetings, "session")}</TieLink>
      {agreement !== 0 && (
        <span className="beside" title="net agreement">
          {" "}
          {signedFigures(agreement)}
        </span>
      )}
    </td>
  );
}
