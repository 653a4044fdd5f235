import { type TieDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { tieQuery } from "../../../api/operations/details.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { toExploredNode } from "../../../api/to-explored.ts";
import { type ExploredNode } from "../../../model/explored-graph.ts";
import { Mark } from "../../parts/Mark.tsx";
import { confidenceWord } from "../../parts/words.ts";
import { Citations } from "../cards/Citations.tsx";
import { NodeLink } from "../cards/links.tsx";
import { periodWords } from "../cards/MembershipItem.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

type Tie = TieDetailsQuery["neighbourhood"]["ties"][number];

const verbs: Readonly<Partial<Record<Tie["kind"], string>>> = {
  MEMBER_OF: "belongs to",
  PART_OF: "is part of",
  DISCUSSED: "discussed",
  ISSUED: "issued",
  ABOUT: "is about",
  ATTENDED: "attended",
  STATED_AT: "was stated at",
  STATED_IN: "was stated in",
  CITES: "cites",
  HOLDS: "is held by",
  ON: "is on",
};

/** A membership, or a tie that says no more than its kind, with the sources it rests on. */
export function PlainTiePage(props: { id: string; from: string; to: string }) {
  const answer = useOperation(tieQuery, { ids: [props.from, props.to] });
  return (
    <Pending answer={answer}>
      {({ neighbourhood: { nodes, ties } }) => {
        const tie = ties.find((known) => known.id === props.id);
        const ends = nodes.map(toExploredNode).filter((node) => node !== null);
        const from = ends.find((node) => node.id === tie?.from);
        const to = ends.find((node) => node.id === tie?.to);
        return tie === undefined || from === undefined || to === undefined ? (
          <p className="panel-empty">This tie is not in the graph any more.</p>
        ) : (
          <Found tie={tie} from={from} to={to} />
        );
      }}
    </Pending>
  );
}

function Found({ tie, from, to }: { tie: Tie; from: ExploredNode; to: ExploredNode }) {
  const { membership } = tie;
  const words = membership && [
    membership.role,
    periodWords(membership),
    confidenceWord[membership.confidence],
  ];
  return (
    <>
      <PageHead
        mark={<Mark {...from} />}
        kind={tie.kind === "MEMBER_OF" ? "Membership" : "Tie"}
        title={
          <>
            <NodeLink id={from.id}>{from.label}</NodeLink> {verbs[tie.kind] ?? "is tied to"}{" "}
            <NodeLink id={to.id}>{to.label}</NodeLink>
          </>
        }
        line={words?.filter(Boolean).join(" · ")}
      />
      <Section title="Evidence">
        {tie.citations.length === 0 ? (
          <p className="panel-empty">The coders’ own arrangement: no source is cited for it.</p>
        ) : (
          <article className="fact">
            {membership !== null && membership.note !== null && (
              <p className="fact-note">Coder’s note: {membership.note}</p>
            )}
            <Citations citations={tie.citations} titled />
          </article>
        )}
      </Section>
    </>
  );
}
