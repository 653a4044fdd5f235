import { useState } from "react";
import { type ActorDetailsQuery } from "../../../api/__generated__/graphql.ts";
import {
  actorAttendancesQuery,
  actorMetQuery,
  actorQuery,
  actorStancesQuery,
} from "../../../api/operations/actor-operations.ts";
import { positionsQuery } from "../../../api/operations/details-operations.ts";
import { attendedInput, boundsInput } from "../../../api/bounds-input.ts";
import { positionsWithin } from "../../../api/panel/disputes-variables.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { sideTitle } from "../../../model/sides.ts";
import { useText } from "../../../language/use-text.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { tileLabel } from "../../parts/words.ts";
import { counted } from "../../../format/format-count.ts";
import { useSides } from "../../parts/use-sides.ts";
import { AttendanceCard } from "../cards/AttendanceCard.tsx";
import { Citations } from "../evidence/Citations.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, TieLink, TitleLine } from "../cards/links.tsx";
import { MembershipItem } from "../cards/MembershipItem.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { StanceLine } from "../cards/StanceLine.tsx";
import { useAttributions } from "../hooks/attributions.ts";
import { useCounted } from "../hooks/counted.tsx";
import { usePageSize, useUnfolded } from "../hooks/unfolded.ts";
import { encounterId } from "../hooks/subject.ts";

type Actor = NonNullable<ActorDetailsQuery["actor"]>;

/** An actor: description, whom it met, its positions, and each fact with its source. */
export function ActorPage({ id }: { id: string }) {
  const t = useText();
  const { filters } = useCounted();
  const answer = useOperation(actorQuery, {
    id,
    attended: attendedInput(filters),
    attendances: boundsInput(filters),
    positions: positionsWithin(filters),
  });
  return (
    <Pending answer={answer}>
      {({ actor }) =>
        actor === null ? (
          <p className="panel-empty">{t("actor.unknown", { id })}</p>
        ) : (
          <Found actor={actor} />
        )
      }
    </Pending>
  );
}

function Found({ actor }: { actor: Actor }) {
  const t = useText();
  const side = useSides().find((known) => known.id === (actor.side ?? actor.country));
  const filter = {
    actors: [actor.id],
    ...positionsWithin(useCounted().filters),
    ...useAttributions(),
  };
  const stances = useOperation(actorStancesQuery, { filter });
  const met = useMet(actor.id);
  const { attended, attendances, positions } = actor;
  const beside = attendances.totalCount - attended.totalCount;
  const cells = stances.data?.stanceMatrix.cells ?? [];
  const contradictory = cells.filter((cell) => cell.contradictory);
  const kind = t(actor.placeholder ? "actor-kind.unnamed" : `actor-kind.${actor.actorKind}`);
  return (
    <>
      <PageHead
        mark={<Mark kind="ACTOR" {...actor} />}
        kind={side === undefined ? kind : `${kind} · ${sideTitle(t, side)}`}
        title={actor.name}
        line={actor.description}
      />
      <NodeActions id={actor.id} />
      {actor.placeholder && <Dispute>{t("actor.stands-for")}</Dispute>}
      <Tiles
        tiles={[
          { count: attended.totalCount, label: tileLabel(t, "meeting", attended.totalCount) },
          {
            count: met === undefined ? "…" : met.count,
            label: tileLabel(t, "actor-met", met?.count),
          },
          { count: positions.totalCount, label: tileLabel(t, "position", positions.totalCount) },
          {
            count: stances.data === undefined ? "…" : cells.length,
            label: tileLabel(t, "issue", cells.length),
          },
        ]}
      />
      {beside > 0 && <p className="beside">{t("actor.beside", { n: beside })}</p>}
      {met !== undefined && met.shown.length > 0 && (
        <Section title={t("actor.met-with")}>
          <FoldedList items={met.shown} keep={6} more="actor">
            {({ other, n, first, last }) => (
              <ActorLine
                key={other.id}
                actor={other}
                beside={
                  <TieLink id={encounterId(actor.id, other.id)}>
                    {t("actor.met", {
                      sessions: counted(t, n, "session"),
                      days: formatDateRange(t, first, last),
                    })}
                  </TieLink>
                }
              />
            )}
          </FoldedList>
          {met.count > met.shown.length && (
            <p className="beside">{t("panel.and-more", { n: met.count - met.shown.length })}</p>
          )}
        </Section>
      )}
      {(actor.memberships.length > 0 || actor.members.totalCount > 0) && (
        <Section title={t("actor.belongs-to")}>
          <Belonging actor={actor} />
        </Section>
      )}
      {contradictory.length > 0 && (
        <Dispute count={contradictory.length}>
          {t("actor.both-ways")}
          <ul className="lines">
            {contradictory.map((cell) => (
              <StanceLine key={cell.id} actor={actor.id} cell={cell} />
            ))}
          </ul>
        </Dispute>
      )}
      {cells.length > 0 && (
        <Section title={t("actor.latest-stances")}>
          <FoldedList items={cells} keep={6} more="issue">
            {(cell) => <StanceLine key={cell.id} actor={actor.id} cell={cell} />}
          </FoldedList>
        </Section>
      )}
      {actor.documents.length > 0 && (
        <Section title={t("actor.issued")}>
          <FoldedList items={actor.documents} keep={4} more="document">
            {(document) => <TitleLine key={document.id} kind="DOCUMENT" node={document} />}
          </FoldedList>
        </Section>
      )}
      <Evidence actor={actor} />
      <About actor={actor} />
    </>
  );
}

/** The actors that the actor met, most frequent first, and how many there are; undefined while loading. */
function useMet(id: string) {
  const { filters } = useCounted();
  const { data } = useOperation(actorMetQuery, { filter: { with: [id], ...boundsInput(filters) } });
  if (data === undefined) return undefined;
  const { pairs, pairsLeftOut } = data.meetingNetwork;
  const shown = pairs.map(({ a, b, ...pair }) => ({ ...pair, other: a.id === id ? b : a }));
  return { shown, count: shown.length + pairsLeftOut };
}

function Belonging({ actor }: { actor: Actor }) {
  const t = useText();
  const left = actor.members.totalCount - actor.members.nodes.length;
  return (
    <>
      <ul className="lines">
        {actor.memberships.map((membership) => (
          <MembershipItem key={membership.id} membership={membership} named="of" />
        ))}
      </ul>
      {actor.members.totalCount > 0 && (
        <>
          <p className="beside">{t("actor.members", { n: actor.members.totalCount })}</p>
          <FoldedList items={actor.members.nodes} keep={6} more="member">
            {(membership) => (
              <MembershipItem key={membership.id} membership={membership} named="member" />
            )}
          </FoldedList>
          {left > 0 && <p className="beside">{t("panel.and-more", { n: left })}</p>}
        </>
      )}
    </>
  );
}

function Evidence({ actor }: { actor: Actor }) {
  const t = useText();
  const [which, setWhich] = useState<"attendances" | "positions">(
    actor.attendances.totalCount === 0 && actor.positions.totalCount > 0
      ? "positions"
      : "attendances",
  );
  if (useUnfolded()) {
    return (
      <>
        <Section title={t("actor.meetings-attended")}>
          <Attendances id={actor.id} />
        </Section>
        <Section title={t("actor.positions-held")}>
          <Positions id={actor.id} />
        </Section>
      </>
    );
  }
  return (
    <Section title={t("panel.evidence")}>
      <Segments
        label={t("actor.which-facts")}
        value={which}
        onChange={setWhich}
        options={[
          { value: "attendances", label: t("actor.meetings-attended") },
          { value: "positions", label: t("actor.positions-held") },
        ]}
      />
      {which === "attendances" ? <Attendances id={actor.id} /> : <Positions id={actor.id} />}
    </Section>
  );
}

function Attendances({ id }: { id: string }) {
  const t = useText();
  const pages = usePages(
    actorAttendancesQuery,
    { id, filter: boundsInput(useCounted().filters), first: usePageSize(10) },
    (data) => data.actor?.attendances,
  );
  return (
    <MorePages pages={pages} none={t("actor.no-meeting")}>
      {(attendances) =>
        attendances.map((attendance) => (
          <AttendanceCard key={attendance.id} attendance={attendance} named="meeting" />
        ))
      }
    </MorePages>
  );
}

function Positions({ id }: { id: string }) {
  const t = useText();
  const variables = {
    filter: { actors: [id], ...positionsWithin(useCounted().filters) },
    first: usePageSize(10),
  };
  const pages = usePages(positionsQuery, variables, (data) => data.positions);
  return (
    <MorePages pages={pages} none={t("actor.no-position")}>
      {(positions) =>
        positions.map((position) => (
          <PositionCard key={position.id} position={position} named={["issue"]} />
        ))
      }
    </MorePages>
  );
}

function About({ actor }: { actor: Actor }) {
  const t = useText();
  if (actor.aliases.length === 0 && actor.note === null && actor.citations.length === 0)
    return null;
  return (
    <Section title={t("actor.record")}>
      {actor.aliases.length > 0 && <p>{t("actor.aliases", { names: actor.aliases.join(", ") })}</p>}
      {actor.note !== null && <p>{t("panel.note", { note: actor.note })}</p>}
      {actor.citations.length > 0 && <Citations citations={actor.citations} />}
    </Section>
  );
}
