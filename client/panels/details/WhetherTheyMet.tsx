import { Button } from "@mantine/core";
import { Waypoints } from "lucide-react";
import { type GapsQuery } from "../../api/__generated__/graphql.ts";
import { useExplorer } from "../../explorer-context.tsx";
import { inDays } from "../../model/in-days.ts";
import { signedFigures } from "../parts/in-figures.ts";
import { counted } from "../parts/words.ts";
import { FoldedList } from "./FoldedList.tsx";
import { ActorLine, TieLink } from "./links.tsx";
import { Section } from "./PageHead.tsx";
import { encounterId } from "./subject.ts";
import { useMeetingOf } from "./use-agreement.ts";

type Gap = GapsQuery["gaps"]["gaps"][number];
type End = { id: string; name: string };

/** Whether two have sat in one session, and, if they disagree and have not, who met both. */
export function WhetherTheyMet({ a, b }: { a: End; b: End }) {
  const { pair, known, gap } = useMeetingOf(a.id, b.id);
  if (known === undefined) return null;
  return (
    <Section title="Have they met?">
      <p>
        {pair === undefined ? (
          "No session of both is recorded."
        ) : (
          <>
            In <TieLink id={encounterId(a.id, b.id)}>{counted(pair.n, "session")}</TieLink>, last{" "}
            {inDays(pair.last, pair.last)}.
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
      <FoldedList items={bridges} keep={5} more="actors">
        {(bridge) => (
          <ActorLine
            key={bridge.actor.id}
            actor={bridge.actor}
            beside={
              <>
                <TieLink id={encounterId(bridge.actor.id, a.id)}>
                  {bridge.meetingsWithA} with {a.name}
                </TieLink>
                ,{" "}
                <TieLink id={encounterId(bridge.actor.id, b.id)}>
                  {bridge.meetingsWithB} with {b.name}
                </TieLink>
                {leaning(bridge)}
              </>
            }
          />
        )}
      </FoldedList>
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

/** How the bridge itself stands to both; nothing where nothing compares them. */
function leaning({ disagreementWithA, disagreementWithB }: Gap["bridges"][number]): string {
  if (disagreementWithA === 0 && disagreementWithB === 0) return "";
  return ` · agreement ${signedFigures(-disagreementWithA)} and ${signedFigures(-disagreementWithB)}`;
}
