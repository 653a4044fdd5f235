import { useState } from "react";
import { type AroundMeetingQuery } from "../../../api/__generated__/graphql.ts";
import {
  agreementBeforeQuery,
  aroundMeetingQuery,
} from "../../../api/operations/around-meeting.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { dateWords } from "../../parts/date-words.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { counted } from "../../parts/words.ts";
import { FoldedList } from "./FoldedList.tsx";
import { NodeLink, TieLink } from "./links.tsx";
import { MorePages } from "./MorePages.tsx";
import { Section } from "./PageHead.tsx";
import { PositionCard } from "./PositionCard.tsx";
import { stanceTieId } from "../hooks/subject.ts";

type Agreement = AroundMeetingQuery["agreementOfMeetings"]["meetings"][number];
type Change = AroundMeetingQuery["stanceChanges"]["changes"][number];

/** How long after a meeting a change of stance is still told beside it. */
const daysAfter = 30;

/** How far those at a session agreed before it, and which of their stances differed within a month after it. */
export function AroundMeeting({ id }: { id: string }) {
  const variables = { meetings: { meetings: [id] }, days: daysAfter };
  const { data } = useOperation(aroundMeetingQuery, variables);
  // A plenary round comes with its sessions, which have pages of their own.
  const isIt = ({ meeting }: { meeting: { id: string } }) => meeting.id === id;
  const before = data?.agreementOfMeetings.meetings.find(isIt);
  const changes = (data?.stanceChanges.changes ?? []).filter(isIt);
  const compared = before !== undefined && before.comparablePairs > 0;
  if (!compared && changes.length === 0) return null;
  return (
    <Section title="Agreement around it">
      {compared && <Before meeting={id} agreement={before} />}
      {changes.length > 0 && <Changes changes={changes} />}
    </Section>
  );
}

function Before({ meeting, agreement }: { meeting: string; agreement: Agreement }) {
  const [open, setOpen] = useState(false);
  const { meanOfComparable, comparablePairs, pairCount, n } = agreement;
  const verb = meanOfComparable < 0 ? "disagreed" : "agreed";
  return (
    <>
      <p>
        Before it those who met {verb} <b>{signedFigures(meanOfComparable)}</b> on average over{" "}
        {comparablePairs === pairCount ? "all" : `${comparablePairs} of`} {pairCount} pairs, by{" "}
        <button
          type="button"
          className="link-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {counted(n, "position")}
        </button>
        .
      </p>
      {open && <PositionsBefore meeting={meeting} />}
    </>
  );
}

function PositionsBefore({ meeting }: { meeting: string }) {
  const variables = { meetings: { meetings: [meeting] }, first: 10 };
  const pages = usePages(agreementBeforeQuery, variables, (data) => {
    const found = data.agreementOfMeetings.meetings.find((one) => one.meeting.id === meeting);
    const evidence = found?.evidence;
    return evidence && { ...evidence, nodes: evidence.edges };
  });
  return (
    <MorePages pages={pages} none="">
      {(edges) =>
        edges.map(({ node, counted: counts }) => (
          <PositionCard key={node.id} position={node} named={["actor", "issue"]} counts={counts} />
        ))
      }
    </MorePages>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      <p className="beside">
        Changed within {daysAfter} days after it, which does not say that it was the reason:
      </p>
      <FoldedList items={changes} keep={4} more="changes">
        {({ actor, issue, before, after }) => (
          <li key={after.id} className="change">
            <span>
              {actor.name} on <TieLink id={stanceTieId(actor.id, issue.id)}>{issue.title}</TieLink>
            </span>
            <span className="beside">
              <StanceMark stance={before.stance} issueKind={issue.issueKind} />{" "}
              <NodeLink id={before.id}>{dateWords(before.date)}</NodeLink> →{" "}
              <StanceMark stance={after.stance} issueKind={issue.issueKind} />{" "}
              <NodeLink id={after.id}>{dateWords(after.date)}</NodeLink>
            </span>
          </li>
        )}
      </FoldedList>
    </>
  );
}
