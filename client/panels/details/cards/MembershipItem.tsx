import { useState } from "react";
import { type MembershipFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { type Translate } from "../../../messages/translate.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Citations } from "../evidence/Citations.tsx";
import { useUnfolded } from "../hooks/unfolded.ts";
import { NodeLink } from "./links.tsx";

/** A membership with post and time, named after one of its ends; its sources on request. */
export function MembershipItem(props: {
  membership: MembershipFieldsFragment;
  named: "of" | "member";
}) {
  const { membership, named } = props;
  const t = useText();
  const unfolded = useUnfolded();
  const [opened, setOpen] = useState(false);
  const open = unfolded || opened;
  const { [named]: actor, role, citations, confidence } = membership;
  const words = [
    role,
    periodWords(t, membership),
    confidence === "HIGH" ? null : t(`confidence.${confidence}`),
  ].filter(Boolean);
  return (
    <li className="line">
      <Mark kind="ACTOR" {...actor} />
      <span>
        <NodeLink id={actor.id}>{actor.name}</NodeLink>
        <span className="beside"> {words.join(" · ")} </span>
        {!unfolded && (
          <button
            type="button"
            className="link-button beside"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? t("citation.hide-sources") : t("citation.sources")}
          </button>
        )}
        {open && <Citations citations={citations} />}
        {open && membership.note !== null && <p className="fact-note">{membership.note}</p>}
      </span>
    </li>
  );
}

/** `2025-06 – 2025-12`, `since 2025-06`, `until 2025-12`, or the day on which a source shows it. */
export function periodWords(
  t: Translate,
  membership: Pick<MembershipFieldsFragment, "from" | "to" | "asOf">,
): string | null {
  const { from, to, asOf } = membership;
  if (from !== null && to !== null) return `${from} – ${to}`;
  if (from !== null) return t("membership.since", { from });
  if (to !== null) return t("membership.until", { to });
  return asOf === null ? null : t("membership.as-of", { day: asOf });
}
