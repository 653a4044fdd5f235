import { type IssueDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { issueQuery, positionsQuery } from "../../../api/operations/details.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { Mark } from "../../parts/Mark.tsx";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { counted, issueKindWord, nounFor, stanceOrder, stanceWord } from "../../parts/words.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine, NodeLink, TieLink, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { stanceTieId } from "../hooks/subject.ts";

type Issue = NonNullable<IssueDetailsQuery["issue"]>;
type Cell = IssueDetailsQuery["stanceMatrix"]["cells"][number];

/** An issue: the question, who answers it how, and each position with its source. */
export function IssuePage({ id }: { id: string }) {
  const answer = useOperation(issueQuery, { id });
  return (
    <Pending answer={answer}>
      {({ issue, stanceMatrix }) =>
        issue === null ? (
          <p className="panel-empty">No issue in this graph has the id “{id}”.</p>
        ) : (
          <Found issue={issue} cells={stanceMatrix.cells} />
        )
      }
    </Pending>
  );
}

function Found({ issue, cells }: { issue: Issue; cells: readonly Cell[] }) {
  const contradictory = cells.filter((cell) => cell.contradictory);
  const holding = (stance: Cell["stance"]) => cells.filter((cell) => cell.stance === stance).length;
  const { issueKind } = issue;
  return (
    <>
      <PageHead
        mark={<Mark kind="ISSUE" />}
        kind={`${issueKindWord[issueKind]} · ${issue.area}`}
        title={issue.question}
        line={issue.title}
      />
      <NodeActions id={issue.id} />
      <Tiles
        tiles={[
          { count: issue.positionCount, label: nounFor(issue.positionCount, "position") },
          { count: cells.length, label: nounFor(cells.length, "actor") },
          { count: holding("SUPPORTS"), label: issueKind === "CLAIM" ? "affirm" : "support" },
          { count: holding("OPPOSES"), label: issueKind === "CLAIM" ? "deny" : "oppose" },
        ]}
      />
      {issueKind === "CLAIM" && (
        <p className="beside">
          A statement of fact, not a policy: actors affirm or deny it, or leave it open.
        </p>
      )}
      <Section title="Who, by latest stance">
        {stanceOrder.map((stance) => (
          <Holders
            key={stance}
            issue={issue}
            cells={cells.filter((cell) => cell.stance === stance)}
          />
        ))}
        {cells.length === 0 && <p className="panel-empty">No position is recorded.</p>}
      </Section>
      {contradictory.length > 0 && (
        <Dispute count={contradictory.length}>
          {contradictory.length === 1 ? "Has" : "Have"} both{" "}
          {issueKind === "CLAIM" ? "affirmed and denied" : "supported and opposed"} it:{" "}
          {contradictory.map((cell, place) => (
            <span key={cell.id}>
              {place > 0 && ", "}
              <TieLink id={stanceTieId(cell.actor.id, issue.id)}>{cell.actor.name}</TieLink>
            </span>
          ))}
        </Dispute>
      )}
      <Related issue={issue} />
      <Section title="Evidence">
        <Positions issue={issue.id} />
      </Section>
      {issue.note !== null && <p className="fact-note">Coder’s note: {issue.note}</p>}
    </>
  );
}

function Holders({ issue, cells }: { issue: Issue; cells: readonly Cell[] }) {
  const [first] = cells;
  if (first === undefined) return null;
  return (
    <div className="holders">
      <p>
        <StanceMark stance={first.stance} issueKind={issue.issueKind} />{" "}
        <span className="beside">{cells.length}</span>
      </p>
      <FoldedList items={cells} keep={8} more="actors">
        {(cell) => (
          <ActorLine
            key={cell.id}
            actor={cell.actor}
            beside={
              <TieLink id={stanceTieId(cell.actor.id, issue.id)}>
                {counted(cell.n, "position")}
                <span className="unseen"> ({stanceWord(cell.stance, issue.issueKind)})</span>
              </TieLink>
            }
          />
        )}
      </FoldedList>
    </div>
  );
}

function Related({ issue }: { issue: Issue }) {
  const { partOf, parts, about, meetings } = issue;
  return (
    <>
      {partOf !== null && (
        <Section title="Part of">
          <p>
            <NodeLink id={partOf.id}>{partOf.title}</NodeLink>
          </p>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title="Narrower issues">
          <FoldedList items={parts} keep={6} more="issues">
            {(part) => <TitleLine key={part.id} kind="ISSUE" node={part} />}
          </FoldedList>
        </Section>
      )}
      {about.length > 0 && (
        <Section title="About">
          <FoldedList items={about} keep={6} more="documents">
            {(document) => <TitleLine key={document.id} kind="DOCUMENT" node={document} />}
          </FoldedList>
        </Section>
      )}
      {meetings.totalCount > 0 && (
        <Section title="Discussed at">
          <FoldedList items={meetings.nodes} keep={4} more="meetings">
            {(meeting) => <MeetingLine key={meeting.id} meeting={meeting} />}
          </FoldedList>
        </Section>
      )}
    </>
  );
}

function Positions({ issue }: { issue: string }) {
  const variables = { filter: { issues: [issue] }, first: 10 };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  return (
    <MorePages pages={pages} none="No position is recorded.">
      {(positions) =>
        positions.map((position) => (
          <PositionCard key={position.id} position={position} named={["actor"]} />
        ))
      }
    </MorePages>
  );
}
