import { type CellQuery } from "../../../api/__generated__/graphql.ts";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { monthSpan } from "../../time/month-span.ts";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../../language/use-text.ts";
import { wordOf } from "../../../options/option.ts";
import { stanceLevel as levelOption } from "../../../options/stances/stance-level.ts";
import { counted, nounFor } from "../../parts/words.ts";
import { NodeLink } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { OtherStances } from "../cards/OtherStances.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { sourceCount } from "../cards/source-count.ts";
import { useCell } from "../hooks/use-cell.ts";

type Cell = CellQuery["stanceMatrix"]["cells"][number];
type Position = Cell["evidence"]["edges"][number]["node"];

/** All positions of one actor on one issue, latest first, and who else holds the same or the opposite. */
export function StancePage({ actor, issue }: { actor: string; issue: string }) {
  const pages = useCell(actor, issue);
  const period = useExplorerState((state) => state.filters.period);
  return (
    <Pending answer={pages}>
      {({ answer }) => {
        const [cell] = answer.stanceMatrix.cells;
        if (cell === undefined) return <NothingSaid />;
        const positions = cell.evidence.edges.map(({ node }) => node);
        return (
          <>
            <Head cell={cell} />
            <Tiles tiles={tilesOf(positions, cell.n)} />
            <BothWays positions={positions} />
            <Holders cell={cell} />
            <Section title="Each position, latest first">
              {period !== null && (
                <p className="beside">
                  All are formatList; the canvas shows those of{" "}
                  {formatDateRange(period.from, period.to)}.
                </p>
              )}
              <MorePages pages={pages} none="">
                {(edges) =>
                  edges.map(({ node, counted: counts }) => (
                    <PositionCard
                      key={node.id}
                      position={node}
                      named={cell.holders > 1 ? ["actor"] : []}
                      counts={counts || node.stance === "UNCLEAR"}
                    />
                  ))
                }
              </MorePages>
            </Section>
            <OtherStances actor={cell.actor} issue={issue} stance={cell.stance} />
          </>
        );
      }}
    </Pending>
  );
}

function Head({ cell: { actor, issue, band, n } }: { cell: Cell }) {
  return (
    <PageHead
      mark={<Mark kind="ACTOR" {...actor} />}
      kind={
        <>
          <NodeLink id={actor.id}>{actor.name}</NodeLink> on{" "}
          {issue.issueKind === "CLAIM" ? "a statement of fact: " : ""}
          <NodeLink id={issue.id}>{issue.title}</NodeLink>
        </>
      }
      title={issue.question}
      line={
        band !== null && (
          <>
            <b className="band">{band}</b>
            {n > 1 && ` · from ${counted(n, "position")}`}
          </>
        )
      }
    />
  );
}

/** Nothing by the options in force: they may be why, so they are named and can be taken back. */
function NothingSaid() {
  const t = useText();
  const explorer = useExplorer();
  const { stanceLevel, selfOnly } = useExplorerState((state) => state.options);
  const narrowed = [
    stanceLevel === "PERSON" ? null : `counted by ${t.say(wordOf(levelOption, stanceLevel))}`,
    selfOnly ? "in the holder’s own words" : null,
  ].filter(Boolean);
  return (
    <div className="panel-empty">
      <p>
        No position of this actor on this issue is recorded
        {narrowed.length > 0 && `, ${narrowed.join(", ")}`}.
      </p>
      {narrowed.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => void explorer.setOptions({ stanceLevel: "PERSON", selfOnly: false })}
        >
          Look at all positions, as recorded
        </button>
      )}
    </div>
  );
}

function tilesOf(positions: readonly Position[], total: number) {
  const days = positions.flatMap(({ date }) => date.earliest ?? []);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  const sources = sourceCount(positions.flatMap(({ citations }) => citations));
  const rest = positions.length < total;
  return [
    { count: total, label: nounFor(total, "position") },
    { count: rest ? `${sources}+` : sources, label: nounFor(sources, "source") },
    ...(first !== undefined && total > 1 && !rest
      ? [{ count: monthSpan(first, first), label: "first" }]
      : []),
    ...(last !== undefined
      ? [{ count: monthSpan(last, last), label: total > 1 ? "last" : "stated" }]
      : []),
  ];
}

function BothWays({ positions }: { positions: readonly Position[] }) {
  const yes = positions.filter(({ stance }) => stance === "SUPPORTS");
  const no = positions.filter(({ stance }) => stance === "OPPOSES");
  const [one] = yes;
  if (one === undefined || no.length === 0) return null;
  const [supported, opposed] =
    one.issue.issueKind === "CLAIM" ? ["affirmed", "denied"] : ["supported", "opposed"];
  const days = (list: readonly Position[]) =>
    list.map(({ date }) => formatDateRange(date.earliest, date.latest)).join("; ");
  return (
    <Dispute count={yes.length + no.length}>
      The record has it both ways: {supported} <b>{days(yes)}</b>, {opposed} <b>{days(no)}</b>.
    </Dispute>
  );
}

/** A roll-up: how many stand behind it, and whether they are of one mind. */
function Holders({ cell: { holders, holdersDisagree, actor } }: { cell: Cell }) {
  if (holders < 2) return null;
  return (
    <p className="beside">
      {counted(holders, "holder")} behind {actor.name}
      {holdersDisagree ? "; they disagree: one supports it, another opposes it." : ", of one mind."}
    </p>
  );
}
