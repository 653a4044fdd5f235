import { Button } from "@mantine/core";
import { Waypoints } from "lucide-react";
import { type ActorKind, type GapsQuery } from "../../../api/__generated__/graphql.ts";
import { useExplorer } from "../../../explorer-context.tsx";
import { RichText } from "../../../language/RichText.tsx";
import { type Translate } from "../../../messages/translate.ts";
import { useText } from "../../../language/use-text.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { Mark } from "../../parts/Mark.tsx";
import { counted } from "../../../format/format-count.ts";
import { NodeLink, TieLink } from "./links.tsx";
import { Section } from "./PageHead.tsx";
import { encounterId } from "../hooks/subject.ts";
import { boundsOf } from "../../../model/filters.ts";
import { useBoundsWords } from "../hooks/bounds-words.ts";
import { useCounted } from "../hooks/counted.tsx";
import { useMeetingOf } from "../hooks/use-agreement.ts";

type Gap = GapsQuery["gaps"]["gaps"][number];
type End = { id: string; name: string; actorKind: ActorKind };

/** Whether two actors have sat in one session and, if they disagree and have not, who met both. */
export function WhetherTheyMet({ a, b }: { a: End; b: End }) {
  const t = useText();
  const { pair, known, opens, gap } = useMeetingOf(a, b);
  const within = useBoundsWords(boundsOf(useCounted().filters));
  if (known === undefined) return null;
  return (
    <Section title={t("agreement.have-they-met")}>
      <p>
        {pair === undefined ? (
          within === "" ? (
            t("agreement.no-session")
          ) : (
            t("agreement.no-session-in", { within })
          )
        ) : opens ? (
          <RichText
            id="agreement.met"
            values={lastOf(t, pair)}
            tags={{
              open: (sessions) => <TieLink id={encounterId(a.id, b.id)}>{sessions}</TieLink>,
            }}
          />
        ) : (
          t("agreement.met-by-people", lastOf(t, pair))
        )}
      </p>
      {gap !== undefined && <Bridges gap={gap} />}
    </Section>
  );
}

function lastOf(t: Translate, { n, last }: { n: number; last: string | null }) {
  return { sessions: counted(t, n, "session"), day: formatDateRange(t, last, last) };
}

function Bridges({ gap }: { gap: Gap }) {
  const t = useText();
  const explorer = useExplorer();
  const { a, b, bridges, bridgeCount } = gap;
  if (bridges.length === 0) return <p className="beside">{t("agreement.no-bridge")}</p>;
  const shown = [a.id, b.id, ...bridges.map(({ actor }) => actor.id)];
  return (
    <>
      <p className="beside">
        {bridgeCount > bridges.length
          ? t("agreement.best-bridges", { shown: bridges.length, all: bridgeCount })
          : t("agreement.bridges")}
      </p>
      <table className="bridges">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t("agreement.bridge")}</span>
            </th>
            <th scope="col">{t("agreement.with", { actor: a.name })}</th>
            <th scope="col">{t("agreement.with", { actor: b.name })}</th>
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
          {t("actions.show-on-graph")}
        </Button>
      </div>
    </>
  );
}

/** How often a bridge met one of the two, and how far they agree; nothing if they have no common issue. */
function Ties(props: { id: string; meetings: number; agreement: number }) {
  const t = useText();
  const { id, meetings, agreement } = props;
  return (
    <td>
      <TieLink id={id}>{counted(t, meetings, "session")}</TieLink>
      {agreement !== 0 && (
        <span className="beside" title={t("agreement.net")}>
          {" "}
          {signedFigures(t, agreement)}
        </span>
      )}
    </td>
  );
}
