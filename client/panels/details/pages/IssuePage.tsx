import { type IssueDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { issueQuery, positionsQuery } from "../../../api/operations/details-operations.ts";
import { boundsInput } from "../../../api/bounds-input.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { counted, formatList } from "../../../format/format-count.ts";
import { Mark } from "../../parts/Mark.tsx";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { stanceOrder, stanceWord, tileLabel } from "../../parts/words.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine, NodeLink, TieLink, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { useAttributions } from "../hooks/attributions.ts";
import { useCounted } from "../hooks/counted.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { usePageSize } from "../hooks/unfolded.ts";

type Issue = NonNullable<IssueDetailsQuery["issue"]>;
type Meetings = IssueDetailsQuery["meetings"];
type Cell = IssueDetailsQuery["stanceMatrix"]["cells"][number];

/** An issue: the question, the stances on it, and each position with its source. */
export function IssuePage({ id }: { id: string }) {
  const t = useText();
  const within = boundsInput(useCounted().filters);
  const onIt = { issues: [id], ...within };
  const stances = { ...onIt, ...useAttributions() };
  const answer = useOperation(issueQuery, { id, positions: within, stances, meetings: onIt });
  return (
    <Pending answer={answer}>
      {({ issue, stanceMatrix, meetings }) =>
        issue === null ? (
          <p className="panel-empty">{t("issue.unknown", { id })}</p>
        ) : (
          <Found issue={issue} cells={stanceMatrix.cells} meetings={meetings} />
        )
      }
    </Pending>
  );
}

function Found(props: { issue: Issue; cells: readonly Cell[]; meetings: Meetings }) {
  const { issue, cells, meetings } = props;
  const t = useText();
  const contradictory = cells.filter((cell) => cell.contradictory);
  const holding = (stance: Cell["stance"]) => cells.filter((cell) => cell.stance === stance).length;
  const { issueKind } = issue;
  const positions = issue.positions.totalCount;
  const isClaim = issueKind === "CLAIM";
  return (
    <>
      <PageHead
        mark={<Mark kind="ISSUE" />}
        kind={`${t(`issue-kind.${issueKind}`)} · ${formatList(t, issue.areas)}`}
        title={issue.question}
        line={issue.title}
      />
      <NodeActions id={issue.id} />
      <Tiles
        tiles={[
          { count: positions, label: tileLabel(t, "position", positions) },
          { count: cells.length, label: tileLabel(t, "actor", cells.length) },
          { count: holding("SUPPORTS"), label: t(isClaim ? "issue.affirm" : "issue.support") },
          { count: holding("OPPOSES"), label: t(isClaim ? "issue.deny" : "issue.oppose") },
        ]}
      />
      {isClaim && <p className="beside">{t("issue.claim-is")}</p>}
      <Section title={t("issue.who")}>
        {stanceOrder.map((stance) => (
          <Holders
            key={stance}
            issue={issue}
            cells={cells.filter((cell) => cell.stance === stance)}
          />
        ))}
        {cells.length === 0 && <p className="panel-empty">{t("issue.no-position")}</p>}
      </Section>
      {contradictory.length > 0 && (
        <Dispute count={contradictory.length}>
          <RichText
            id={isClaim ? "issue.both-ways-claim" : "issue.both-ways"}
            values={{ n: contradictory.length }}
            tags={{
              actors: () =>
                contradictory.map((cell, place) => (
                  <span key={cell.id}>
                    {place > 0 && ", "}
                    <TieLink id={stanceTieId(cell.actor.id, issue.id)}>{cell.actor.name}</TieLink>
                  </span>
                )),
            }}
          />
        </Dispute>
      )}
      <Related issue={issue} meetings={meetings} />
      <Section title={t("panel.evidence")}>
        <Positions issue={issue.id} />
      </Section>
      {issue.note !== null && <p className="fact-note">{t("panel.note", { note: issue.note })}</p>}
    </>
  );
}

function Holders({ issue, cells }: { issue: Issue; cells: readonly Cell[] }) {
  const t = useText();
  const [first] = cells;
  if (first === undefined) return null;
  return (
    <div className="holders">
      <p>
        <StanceMark stance={first.stance} issueKind={issue.issueKind} />{" "}
        <span className="beside">{cells.length}</span>
      </p>
      <FoldedList items={cells} keep={8} more="actor">
        {(cell) => (
          <ActorLine
            key={cell.id}
            actor={cell.actor}
            beside={
              <TieLink id={stanceTieId(cell.actor.id, issue.id)}>
                {counted(t, cell.n, "position")}
                <span className="unseen"> ({stanceWord(t, cell.stance, issue.issueKind)})</span>
              </TieLink>
            }
          />
        )}
      </FoldedList>
    </div>
  );
}

function Related({ issue, meetings }: { issue: Issue; meetings: Meetings }) {
  const t = useText();
  const { partOf, parts, about } = issue;
  return (
    <>
      {partOf !== null && (
        <Section title={t("issue.part-of")}>
          <p>
            <NodeLink id={partOf.id}>{partOf.title}</NodeLink>
          </p>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={t("issue.narrower")}>
          <FoldedList items={parts} keep={6} more="issue">
            {(part) => <TitleLine key={part.id} kind="ISSUE" node={part} />}
          </FoldedList>
        </Section>
      )}
      {about.length > 0 && (
        <Section title={t("issue.about")}>
          <FoldedList items={about} keep={6} more="document">
            {(document) => <TitleLine key={document.id} kind="DOCUMENT" node={document} />}
          </FoldedList>
        </Section>
      )}
      {meetings.totalCount > 0 && (
        <Section title={t("issue.discussed-at")}>
          <FoldedList items={meetings.nodes} keep={4} more="meeting">
            {(meeting) => <MeetingLine key={meeting.id} meeting={meeting} />}
          </FoldedList>
        </Section>
      )}
    </>
  );
}

function Positions({ issue }: { issue: string }) {
  const t = useText();
  const within = boundsInput(useCounted().filters);
  const variables = { filter: { issues: [issue], ...within }, first: usePageSize(10) };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  return (
    <MorePages pages={pages} none={t("issue.no-position")}>
      {(positions) =>
        positions.map((position) => (
          <PositionCard key={position.id} position={position} named={["actor"]} />
        ))
      }
    </MorePages>
  );
}
