import { type TieDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { tieQuery } from "../../../api/operations/details-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { toExploredNode } from "../../../api/to-explored.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { type ExploredNode } from "../../../model/explored-graph.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Citations } from "../evidence/Citations.tsx";
import { linkTo } from "../cards/links.tsx";
import { periodWords } from "../cards/MembershipItem.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

type Tie = TieDetailsQuery["neighbourhood"]["ties"][number];

/** Kinds of tie that have a sentence of their own. */
const told = [
  "MEMBER_OF",
  "PART_OF",
  "DISCUSSED",
  "ISSUED",
  "ABOUT",
  "ATTENDED",
  "STATED_AT",
  "STATED_IN",
  "CITES",
  "HOLDS",
  "ON",
] as const satisfies Tie["kind"][];

/** A membership, or a tie without further attributes, with its sources. */
export function PlainTiePage(props: { id: string; from: string; to: string }) {
  const t = useText();
  const answer = useOperation(tieQuery, { ids: [props.from, props.to] });
  return (
    <Pending answer={answer}>
      {({ neighbourhood: { nodes, ties } }) => {
        const tie = ties.find((known) => known.id === props.id);
        const ends = nodes.map(toExploredNode).filter((node) => node !== null);
        const from = ends.find((node) => node.id === tie?.from);
        const to = ends.find((node) => node.id === tie?.to);
        return tie === undefined || from === undefined || to === undefined ? (
          <p className="panel-empty">{t("tie.unknown")}</p>
        ) : (
          <Found tie={tie} from={from} to={to} />
        );
      }}
    </Pending>
  );
}

function Found({ tie, from, to }: { tie: Tie; from: ExploredNode; to: ExploredNode }) {
  const t = useText();
  const { membership } = tie;
  const words = membership && [
    membership.role,
    periodWords(t, membership),
    t(`confidence.${membership.confidence}`),
  ];
  return (
    <>
      <PageHead
        mark={<Mark {...from} />}
        kind={t(tie.kind === "MEMBER_OF" ? "tie.membership" : "tie.kind")}
        title={
          <RichText
            id={`tie.${told.find((kind) => kind === tie.kind) ?? "other"}`}
            values={{ first: from.label, second: to.label }}
            tags={{ from: linkTo(from.id), to: linkTo(to.id) }}
          />
        }
        line={words?.filter(Boolean).join(" · ")}
      />
      <Section title={t("panel.evidence")}>
        {tie.citations.length === 0 ? (
          <p className="panel-empty">{t("tie.no-source")}</p>
        ) : (
          <article className="fact">
            {membership !== null && membership.note !== null && (
              <p className="fact-note">{t("panel.note", { note: membership.note })}</p>
            )}
            <Citations citations={tie.citations} titled />
          </article>
        )}
      </Section>
    </>
  );
}
