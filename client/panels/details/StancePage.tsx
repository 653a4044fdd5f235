import { type PositionFieldsFragment } from "../../api/__generated__/graphql.ts";
import { otherStancesQuery, positionsQuery } from "../../api/operations/details.ts";
import { useOperation, usePages } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { inDays } from "../../model/in-days.ts";
import { type Stance } from "../../model/explored-graph.ts";
import { monthSpan } from "../time/month-span.ts";
import { Mark } from "../parts/Mark.tsx";
import { QueryProblem } from "../parts/QueryProblem.tsx";
import { TextSkeleton } from "../parts/TextSkeleton.tsx";
import { NodeLink, TieLink } from "./links.tsx";
import { MorePages } from "./MorePages.tsx";
import { Dispute, PageHead, Section, Tiles } from "./PageHead.tsx";
import { PositionCard } from "./PositionCard.tsx";
import { sourceCount } from "./source-count.ts";
import { stanceTieId } from "./subject.ts";

/** All positions of one actor on one issue, latest first, and who else holds the same or the opposite. */
export function StancePage({ actor, issue }: { actor: string; issue: string }) {
  const variables = { filter: { actors: [actor], issues: [issue] }, first: 50 };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  const { data, error, refetch } = pages;
  const period = useExplorerState((state) => state.filters.period);
  if (error !== null && data === undefined) {
    return <QueryProblem error={error} retry={() => void refetch()} />;
  }
  if (data === undefined) return <TextSkeleton lines={6} />;
  const [latest] = data.nodes;
  if (latest === undefined) {
    return <p className="panel-empty">No position of this actor on this issue is recorded.</p>;
  }
  return (
    <>
      <PageHead
        mark={<Mark kind="ACTOR" {...latest.actor} />}
        kind={
          <>
            <NodeLink id={latest.actor.id}>{latest.actor.name}</NodeLink> on{" "}
            {latest.issue.issueKind === "CLAIM" ? "a statement of fact: " : ""}
            <NodeLink id={latest.issue.id}>{latest.issue.title}</NodeLink>
          </>
        }
        title={latest.issue.question}
      />
      <Tiles tiles={tilesOf(data.nodes, data.total)} />
      <BothWays positions={data.nodes} />
      <Section title="Each position, latest first">
        {period !== null && (
          <p className="beside">
            All are listed; the canvas shows those of {inDays(period.from, period.to)}.
          </p>
        )}
        <MorePages pages={pages} none="">
          {(positions) =>
            positions.map((position) => <PositionCard key={position.id} position={position} />)
          }
        </MorePages>
      </Section>
      <Others actor={actor} issue={issue} stance={latest.stance} />
    </>
  );
}

function tilesOf(positions: readonly PositionFieldsFragment[], total: number) {
  const days = positions.flatMap(({ date }) => date.earliest ?? []);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  const sources = sourceCount(positions.flatMap(({ citations }) => citations));
  return [
    { count: total, label: total === 1 ? "position" : "positions" },
    { count: sources, label: sources === 1 ? "source" : "sources" },
    ...(first !== undefined && total > 1
      ? [{ count: monthSpan(first, first), label: "first" }]
      : []),
    ...(last !== undefined
      ? [{ count: monthSpan(last, last), label: total > 1 ? "last" : "stated" }]
      : []),
  ];
}

function BothWays({ positions }: { positions: readonly PositionFieldsFragment[] }) {
  const yes = positions.filter(({ stance }) => stance === "SUPPORTS");
  const no = positions.filter(({ stance }) => stance === "OPPOSES");
  const [one] = yes;
  if (one === undefined || no.length === 0) return null;
  const [supported, opposed] =
    one.issue.issueKind === "CLAIM" ? ["affirmed", "denied"] : ["supported", "opposed"];
  const days = (list: readonly PositionFieldsFragment[]) =>
    list.map(({ date }) => inDays(date.earliest, date.latest)).join("; ");
  return (
    <Dispute count={yes.length + no.length}>
      The record has it both ways: {supported} <b>{days(yes)}</b>, {opposed} <b>{days(no)}</b>.
    </Dispute>
  );
}

const opposite: Readonly<Partial<Record<Stance, Stance>>> = {
  SUPPORTS: "OPPOSES",
  OPPOSES: "SUPPORTS",
};

function Others(props: { actor: string; issue: string; stance: Stance }) {
  const { actor, issue, stance } = props;
  const { data } = useOperation(otherStancesQuery, { issues: [issue] });
  const cells = (data?.stanceMatrix.cells ?? []).filter((cell) => cell.actor.id !== actor);
  if (data === undefined) return null;
  const holders = (wanted: Stance | undefined) => cells.filter((cell) => cell.stance === wanted);
  return (
    <Section title="Who agrees, who does not">
      <Names issue={issue} label="Same latest stance" cells={holders(stance)} />
      {opposite[stance] !== undefined && (
        <Names issue={issue} label="Opposite" cells={holders(opposite[stance])} />
      )}
    </Section>
  );
}

function Names(props: {
  issue: string;
  label: string;
  cells: readonly { actor: { id: string; name: string } }[];
}) {
  return (
    <p>
      {props.label}: {props.cells.length === 0 && <b>nobody recorded</b>}
      {props.cells.map(({ actor }, place) => (
        <span key={actor.id}>
          {place > 0 && ", "}
          <TieLink id={stanceTieId(actor.id, props.issue)}>{actor.name}</TieLink>
        </span>
      ))}
    </p>
  );
}
