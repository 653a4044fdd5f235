import { useState } from "react";
import { type ActorDetailsQuery } from "../../../api/__generated__/graphql.ts";
import {
  actorAttendancesQuery,
  actorQuery,
  actorStancesQuery,
  positionsQuery,
} from "../../../api/operations/details.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { actorKindWord, counted, nounFor } from "../../parts/words.ts";
import { useSides } from "../../parts/use-sides.ts";
import { AttendanceCard } from "../cards/AttendanceCard.tsx";
import { Citations } from "../cards/Citations.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, TieLink, TitleLine } from "../cards/links.tsx";
import { MembershipItem } from "../cards/MembershipItem.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { StanceLine } from "../cards/StanceLine.tsx";
import { encounterId } from "../hooks/subject.ts";

type Actor = NonNullable<ActorDetailsQuery["actor"]>;

/** An actor: what it is, whom it met, what it holds, and each fact with its source. */
export function ActorPage({ id }: { id: string }) {
  const answer = useOperation(actorQuery, { id });
  return (
    <Pending answer={answer}>
      {({ actor }) =>
        actor === null ? (
          <p className="panel-empty">Nobody in this graph has the id “{id}”.</p>
        ) : (
          <Found actor={actor} />
        )
      }
    </Pending>
  );
}

function Found({ actor }: { actor: Actor }) {
  const side = useSides().find((known) => known.id === (actor.side ?? actor.country));
  const stances = useOperation(actorStancesQuery, { actors: [actor.id] });
  const cells = stances.data?.stanceMatrix.cells ?? [];
  const contradictory = cells.filter((cell) => cell.contradictory);
  const kind = actor.placeholder ? "Unnamed group" : actorKindWord[actor.actorKind];
  return (
    <>
      <PageHead
        mark={<Mark kind="ACTOR" {...actor} />}
        kind={side === undefined ? kind : `${kind} · ${side.title}`}
        title={actor.name}
        line={actor.description}
      />
      <NodeActions id={actor.id} />
      {actor.placeholder && (
        <Dispute>
          Stands for participants whom no source names. Nothing is passed down from it to any person
          or state.
        </Dispute>
      )}
      <Tiles
        tiles={[
          { count: actor.meetingCount, label: nounFor(actor.meetingCount, "meeting") },
          { count: actor.met.length === 100 ? "100+" : actor.met.length, label: "actors met" },
          { count: actor.positionCount, label: nounFor(actor.positionCount, "position") },
          { count: stances.data === undefined ? "…" : cells.length, label: "issues" },
        ]}
      />
      {actor.met.length > 0 && (
        <Section title="Met with">
          <FoldedList items={actor.met} keep={6} more="actors">
            {({ actor: other, weight, first, last }) => (
              <ActorLine
                key={other.id}
                actor={other}
                beside={
                  <TieLink id={encounterId(actor.id, other.id)}>
                    {counted(weight, "session")}, {formatDateRange(first, last)}
                  </TieLink>
                }
              />
            )}
          </FoldedList>
        </Section>
      )}
      {(actor.memberships.length > 0 || actor.members.totalCount > 0) && (
        <Section title="Belongs to">
          <Belonging actor={actor} />
        </Section>
      )}
      {contradictory.length > 0 && (
        <Dispute count={contradictory.length}>
          Has both supported and opposed:
          <ul className="lines">
            {contradictory.map((cell) => (
              <StanceLine key={cell.id} actor={actor.id} cell={cell} />
            ))}
          </ul>
        </Dispute>
      )}
      {cells.length > 0 && (
        <Section title="Latest stances">
          <FoldedList items={cells} keep={6} more="issues">
            {(cell) => <StanceLine key={cell.id} actor={actor.id} cell={cell} />}
          </FoldedList>
        </Section>
      )}
      {actor.documents.length > 0 && (
        <Section title="Issued">
          <FoldedList items={actor.documents} keep={4} more="documents">
            {(document) => <TitleLine key={document.id} kind="DOCUMENT" node={document} />}
          </FoldedList>
        </Section>
      )}
      <Evidence actor={actor} />
      <About actor={actor} />
    </>
  );
}

function Belonging({ actor }: { actor: Actor }) {
  const left = actor.members.totalCount - actor.members.nodes.length;
  return (
    <>
      <ul className="lines">
        {actor.memberships.map((membership) => (
          <MembershipItem key={membership.id} membership={membership} />
        ))}
      </ul>
      {actor.members.totalCount > 0 && (
        <>
          <p className="beside">{counted(actor.members.totalCount, "member")}:</p>
          <FoldedList items={actor.members.nodes} keep={6} more="members">
            {({ id, member, role }) => <ActorLine key={id} actor={member} beside={role} />}
          </FoldedList>
          {left > 0 && <p className="beside">and {left} more</p>}
        </>
      )}
    </>
  );
}

function Evidence({ actor }: { actor: Actor }) {
  const [which, setWhich] = useState<"attendances" | "positions">(
    actor.meetingCount === 0 && actor.positionCount > 0 ? "positions" : "attendances",
  );
  return (
    <Section title="Evidence">
      <Segments
        label="Which facts"
        value={which}
        onChange={setWhich}
        options={[
          { value: "attendances", label: "Meetings attended" },
          { value: "positions", label: "Positions held" },
        ]}
      />
      {which === "attendances" ? <Attendances id={actor.id} /> : <Positions id={actor.id} />}
    </Section>
  );
}

function Attendances({ id }: { id: string }) {
  const pages = usePages(
    actorAttendancesQuery,
    { id, first: 10 },
    (data) => data.actor?.attendances,
  );
  return (
    <MorePages pages={pages} none="No meeting attended is recorded.">
      {(attendances) =>
        attendances.map((attendance) => (
          <AttendanceCard key={attendance.id} attendance={attendance} named="meeting" />
        ))
      }
    </MorePages>
  );
}

function Positions({ id }: { id: string }) {
  const variables = { filter: { actors: [id] }, first: 10 };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  return (
    <MorePages pages={pages} none="No position is recorded.">
      {(positions) =>
        positions.map((position) => (
          <PositionCard key={position.id} position={position} named={["issue"]} />
        ))
      }
    </MorePages>
  );
}

function About({ actor }: { actor: Actor }) {
  if (actor.aliases.length === 0 && actor.note === null && actor.citations.length === 0)
    return null;
  return (
    <Section title="About the record">
      {actor.aliases.length > 0 && <p>Also: {actor.aliases.join(", ")}</p>}
      {actor.note !== null && <p>Coder’s note: {actor.note}</p>}
      {actor.citations.length > 0 && <Citations citations={actor.citations} />}
    </Section>
  );
}
