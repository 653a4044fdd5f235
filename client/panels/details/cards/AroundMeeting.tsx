import { useState } from "react";
import { type AroundMeetingQuery } from "../../../api/__generated__/graphql.ts";
import {
  agreementBeforeQuery,
  aroundMeetingQuery,
} from "../../../api/operations/around-meeting-operations.ts";
import { boundsInput } from "../../../api/bounds-input.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { counted } from "../../../format/format-count.ts";
import { FoldedList } from "./FoldedList.tsx";
import { NodeLink, TieLink } from "./links.tsx";
import { MorePages } from "./MorePages.tsx";
import { Section } from "./PageHead.tsx";
import { PositionCard } from "./PositionCard.tsx";
import { useCounted } from "../hooks/counted.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { usePageSize } from "../hooks/unfolded.ts";

type Agreement = AroundMeetingQuery["agreementOfMeetings"]["meetings"][number];
type Change = AroundMeetingQuery["stanceChanges"]["changes"][number];

/** Changes of stance are listed up to this many days after a meeting. */
const daysAfter = 30;

/**
 * How far the attendants of a session agreed before it, and which of their stances changed within a month
 * after it.
 */
export function AroundMeeting({ id }: { id: string }) {
  const t = useText();
  const variables = { ...useAround(id), days: daysAfter };
  const { data } = useOperation(aroundMeetingQuery, variables);
  // The answer for a plenary round includes its sessions, which have pages of their own.
  const isIt = ({ meeting }: { meeting: { id: string } }) => meeting.id === id;
  const before = data?.agreementOfMeetings.meetings.find(isIt);
  const changes = (data?.stanceChanges.changes ?? []).filter(isIt);
  const compared = before !== undefined && before.comparablePairs > 0;
  if (!compared && changes.length === 0) return null;
  return (
    <Section title={t("around.title")}>
      {compared && <Before meeting={id} agreement={before} />}
      {changes.length > 0 && <Changes changes={changes} />}
    </Section>
  );
}

/** The bounds without the period, because a meeting has its own day. */
function useAround(id: string) {
  const within = boundsInput({ ...useCounted().filters, period: null });
  return { meetings: { meetings: [id], ...within }, positions: within };
}

function Before({ meeting, agreement }: { meeting: string; agreement: Agreement }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { meanOfComparable, comparablePairs, pairCount, n } = agreement;
  const pairs =
    comparablePairs === pairCount
      ? t("around.all-pairs", { n: pairCount })
      : t("around.some-pairs", { some: comparablePairs, n: pairCount });
  return (
    <>
      <p>
        <RichText
          id={meanOfComparable < 0 ? "around.disagreed" : "around.agreed"}
          values={{
            mean: signedFigures(t, meanOfComparable),
            pairs,
            positions: counted(t, n, "position"),
          }}
          tags={{
            open: (positions) => (
              <button
                type="button"
                className="link-button"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {positions}
              </button>
            ),
          }}
        />
      </p>
      {open && <PositionsBefore meeting={meeting} />}
    </>
  );
}

function PositionsBefore({ meeting }: { meeting: string }) {
  const variables = { ...useAround(meeting), first: usePageSize(10) };
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
  const t = useText();
  return (
    <>
      <p className="beside">{t("around.changed", { n: daysAfter })}</p>
      <FoldedList items={changes} keep={4} more="change">
        {({ actor, issue, before, after }) => (
          <li key={after.id} className="change">
            <span>
              <RichText
                id="around.change"
                values={{ actor: actor.name, title: issue.title }}
                tags={{
                  issue: (title) => <TieLink id={stanceTieId(actor.id, issue.id)}>{title}</TieLink>,
                }}
              />
            </span>
            <span className="beside">
              <StanceMark stance={before.stance} issueKind={issue.issueKind} />{" "}
              <NodeLink id={before.id}>{dateWords(t, before.date)}</NodeLink> →{" "}
              <StanceMark stance={after.stance} issueKind={issue.issueKind} />{" "}
              <NodeLink id={after.id}>{dateWords(t, after.date)}</NodeLink>
            </span>
          </li>
        )}
      </FoldedList>
    </>
  );
}
