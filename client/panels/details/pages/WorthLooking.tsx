import { type ReactNode } from "react";
import { type GapsQuery, type WorthLookingQuery } from "../../../api/__generated__/graphql.ts";
import { mostWorth, worthLookingVariables } from "../../../api/panel/worth-variables.ts";
import { gapVariables } from "../../../api/gap-variables.ts";
import { gapsQuery } from "../../../api/operations/pairs-operations.ts";
import { worthLookingQuery } from "../../../api/operations/worth-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { formatNumber } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { agreementTieId } from "../../../model/agreement-tie.ts";
import { type View } from "../../../model/explorer-document.ts";
import { QueryProblem } from "../../parts/QueryProblem.tsx";
import { TextSkeleton } from "../../parts/TextSkeleton.tsx";
import { MeetingLine, TieLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { useSeen } from "../hooks/use-seen.ts";

/** Of the whole graph, within the filters: the first gaps, contradictions and turns, and the latest meetings. */
export function WorthLooking() {
  const t = useText();
  const explored = useExplorerState((state) => state.explored);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const whole = { explored, filters, options, scope: "everything" } as const;
  // On a phone the panel is not displayed until it is opened: then nothing is asked.
  const [place, isSeen] = useSeen<HTMLDivElement>();
  // Before the filters of a link are there, the answer would be of everything.
  const enabled = useExplorerState((state) => !state.isStarting) && isSeen;
  // The question of the gaps view, so that its answer serves both.
  const ofGaps = useOperation(gapsQuery, gapVariables(whole), { enabled });
  const others = useOperation(worthLookingQuery, worthLookingVariables({ filters }), { enabled });
  const error = ofGaps.error ?? others.error;
  const retry = () => void Promise.all([ofGaps.refetch(), others.refetch()]);
  return (
    <Section title={t("worth.title")}>
      {error !== null ? (
        <QueryProblem error={error} retry={retry} />
      ) : ofGaps.data === undefined || others.data === undefined ? (
        <div ref={place}>
          <TextSkeleton lines={6} />
        </div>
      ) : (
        <Found gaps={ofGaps.data.gaps} others={others.data} />
      )}
    </Section>
  );
}

function Found(props: { gaps: GapsQuery["gaps"]; others: WorthLookingQuery }) {
  const t = useText();
  const gaps = props.gaps.gaps.slice(0, mostWorth);
  const { stanceContradictions, stanceChanges, meetings } = props.others;
  const nothing =
    gaps.length + stanceChanges.count + stanceContradictions.count + meetings.nodes.length === 0;
  if (nothing) return <p className="beside">{t("worth.nothing")}</p>;
  return (
    <>
      <Group title={t("worth.gaps")} count={props.gaps.count} shown={gaps.length} view="gaps">
        {gaps.map(({ id, a, b, n }) => (
          <li key={id}>
            <TieLink id={agreementTieId(a.id, b.id)}>
              {t("worth.gap", { first: a.name, second: b.name })}
            </TieLink>
            <span className="beside"> {t("worth.shared", { n })}</span>
          </li>
        ))}
      </Group>
      <Group
        title={t("worth.both")}
        count={stanceContradictions.count}
        shown={stanceContradictions.contradictions.length}
        view="disputes"
      >
        {stanceContradictions.contradictions.map(({ id, actor, issue }) => (
          <li key={id}>
            <TieLink id={id}>{t("worth.on", { actor: actor.name, issue: issue.title })}</TieLink>
          </li>
        ))}
      </Group>
      <Group
        title={t("worth.turns")}
        count={stanceChanges.count}
        shown={stanceChanges.changes.length}
      >
        {stanceChanges.changes.map(({ actor, issue, after, meeting }) => (
          <li key={after.id}>
            <TieLink id={stanceTieId(actor.id, issue.id)}>
              {t("worth.on", { actor: actor.name, issue: issue.title })}
            </TieLink>
            <span className="beside"> {t("worth.after", { meeting: meeting.title })}</span>
          </li>
        ))}
      </Group>
      <Group title={t("worth.latest")} count={meetings.nodes.length} shown={meetings.nodes.length}>
        {meetings.nodes.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </Group>
    </>
  );
}

/** Nothing where there is none; a way to all of them where a view has more. */
function Group(props: {
  title: string;
  count: number;
  shown: number;
  view?: View;
  children: ReactNode;
}) {
  const t = useText();
  const explorer = useExplorer();
  const { title, count, shown, view } = props;
  if (count === 0) return null;
  const showAll = async () => {
    if (view === undefined) return;
    explorer.setView(view);
    await explorer.setScope("everything");
  };
  return (
    <div className="worth">
      <h4>{title}</h4>
      <ul className="lines">
        {props.children}
        {count > shown && (
          <li>
            {view === undefined ? (
              <span className="beside">{t("panel.and-more", { n: count - shown })}</span>
            ) : (
              <button type="button" className="link-button more" onClick={() => void showAll()}>
                {t("worth.all", { number: formatNumber(t, count) })}
              </button>
            )}
          </li>
        )}
      </ul>
    </div>
  );
}
