import { useState } from "react";
import { boundsInput } from "../../../api/bounds-input.ts";
import { metByQuery, otherStancesQuery } from "../../../api/operations/matrix-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { type ActorKind, type Stance } from "../../../model/kinds.ts";
import { meetingLevelFor } from "../../../model/meeting-level-for.ts";
import { formatList } from "../../../format/format-count.ts";
import { TieLink } from "./links.tsx";
import { Section } from "./PageHead.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { useCounted } from "../hooks/counted.tsx";
import { useStanceVariables } from "../hooks/use-cell.ts";

const opposite: Readonly<Partial<Record<Stance, Stance>>> = {
  SUPPORTS: "OPPOSES",
  OPPOSES: "SUPPORTS",
};

type Holder = { id: string; name: string; actorKind: ActorKind };

/** Actors in view with the same latest stance or the opposite one, and which of them the actor has met. */
export function OtherStances(props: { actor: Holder; issue: string; stance: Stance }) {
  const t = useText();
  const { actor, issue, stance } = props;
  const { data } = useOperation(otherStancesQuery, useStanceVariables({ issues: [issue] }));
  const narrowed = useExplorerState(
    (state) => state.scope === "explored" && state.explored.order > 0,
  );
  if (data === undefined) return null;
  const cells = data.stanceMatrix.cells.filter((cell) => cell.actor.id !== actor.id);
  const holders = (wanted: Stance | undefined) =>
    cells.filter((cell) => cell.stance === wanted).map((cell) => cell.actor);
  const opposed = opposite[stance] === undefined ? null : holders(opposite[stance]);
  const nobody = narrowed ? t("others.nobody-explored") : t("others.nobody-recorded");
  return (
    <Section title={t("others.title")}>
      <Names issue={issue} label={t("others.same")} actors={holders(stance)} none={nobody} />
      {opposed !== null && (
        <>
          <Names issue={issue} label={t("others.opposite")} actors={opposed} none={nobody} />
          {opposed.length > 0 && <Met actor={actor} others={opposed} />}
        </>
      )}
    </Section>
  );
}

function Names(props: { issue: string; label: string; actors: readonly Holder[]; none: string }) {
  return (
    <p>
      {props.label} {props.actors.length === 0 && <b>{props.none}</b>}
      {props.actors.map((actor, place) => (
        <span key={actor.id}>
          {place > 0 && ", "}
          <TieLink id={stanceTieId(actor.id, props.issue)}>{actor.name}</TieLink>
        </span>
      ))}
    </p>
  );
}

/**
 * Only asks for actors that can be counted at the same level as the actor: no session tells whether a person
 * met a state.
 */
function Met({ actor, others: all }: { actor: Holder; others: readonly Holder[] }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { filters, options } = useCounted();
  const { stanceLevel } = options;
  const levelWith = (kind: ActorKind) => meetingLevelFor(stanceLevel, actor.actorKind, kind);
  const level = levelWith(actor.actorKind);
  const others = all.filter(({ actorKind }) => levelWith(actorKind) === level);
  const among = [actor, ...others].map(({ id }) => id);
  const { data } = useOperation(
    metByQuery,
    { filter: { among, with: [actor.id], ...boundsInput(filters) }, level: level ?? "PERSON" },
    { enabled: asked },
  );
  const pairs = data?.meetingNetwork.pairs;
  if (others.length === 0) return null;
  if (pairs === undefined) {
    return (
      <button type="button" className="link-button more" onClick={() => setAsked(true)}>
        {asked ? t("others.looking") : t("others.ask", { actor: actor.name })}
      </button>
    );
  }
  const known = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const names = (list: readonly Holder[]) =>
    formatList(
      t,
      list.map(({ name }) => name),
    );
  const met = others.filter(({ id }) => known.has(id));
  const never = others.filter(({ id }) => !known.has(id));
  return (
    <p className="beside">
      {met.length > 0 ? t("others.met", { names: names(met) }) : t("others.met-none")}
      {never.length > 0 && ` ${t("others.no-session", { names: names(never) })}`}
    </p>
  );
}
