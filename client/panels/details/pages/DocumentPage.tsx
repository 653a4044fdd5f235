import { documentQuery, positionsQuery } from "../../../api/operations/details-operations.ts";
import { type DocumentDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { positionsWithin } from "../../../api/panel/disputes-variables.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { tileLabel } from "../../parts/words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Citations } from "../evidence/Citations.tsx";
import { DateDispute } from "../cards/DateDispute.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { OnlyThis } from "../cards/OnlyThis.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { sourceCount } from "../cards/source-count.ts";
import { useCounted } from "../hooks/counted.tsx";
import { usePageSize } from "../hooks/unfolded.ts";

type Document = NonNullable<DocumentDetailsQuery["document"]>;

/** A plan, statement or agreement: its issuers, issues, and the positions stated in it. */
export function DocumentPage({ id }: { id: string }) {
  const t = useText();
  const answer = useOperation(documentQuery, { id });
  return (
    <Pending answer={answer}>
      {({ document }) =>
        document === null ? (
          <p className="panel-empty">{t("document.unknown", { id })}</p>
        ) : (
          <Found document={document} />
        )
      }
    </Pending>
  );
}

function Found({ document }: { document: Document }) {
  const t = useText();
  const variables = {
    filter: { document: document.id, ...positionsWithin(useCounted().filters) },
    first: usePageSize(10),
  };
  const stated = usePages(positionsQuery, variables, (data) => data.positions);
  const { issuers, issues, citations, issuedOn } = document;
  return (
    <>
      <PageHead
        mark={<Mark kind="DOCUMENT" />}
        kind={t("document.kind")}
        title={document.title}
        line={issuedOn && dateWords(t, issuedOn)}
      />
      <NodeActions id={document.id} url={document.url} />
      {(issues.length > 0 || (stated.data?.total ?? 0) > 0) && (
        <OnlyThis by="documents" id={document.id} />
      )}
      <Tiles
        tiles={[
          { count: issuers.length, label: tileLabel(t, "issuer", issuers.length) },
          { count: issues.length, label: tileLabel(t, "issue", issues.length) },
          {
            count: stated.data?.total ?? "…",
            label: tileLabel(t, "position", stated.data?.total),
          },
          { count: sourceCount(citations), label: tileLabel(t, "source", sourceCount(citations)) },
        ]}
      />
      {issuers.length > 0 && (
        <Section title={t("document.who-issued")}>
          <FoldedList items={issuers} keep={8} more="actor">
            {(actor) => <ActorLine key={actor.id} actor={actor} />}
          </FoldedList>
        </Section>
      )}
      {issues.length > 0 && (
        <Section title={t("document.issues")}>
          <FoldedList items={issues} keep={8} more="issue">
            {(issue) => <TitleLine key={issue.id} kind="ISSUE" node={issue} />}
          </FoldedList>
        </Section>
      )}
      {issuedOn !== null && (
        <DateDispute citations={citations} taken={dateWords(t, issuedOn)} confidence="HIGH" />
      )}
      <Section title={t("panel.evidence")}>
        <article className="fact">
          {document.note !== null && (
            <p className="fact-note">{t("panel.note", { note: document.note })}</p>
          )}
          <Citations citations={citations} titled />
        </article>
        {stated.data?.total !== 0 && (
          <MorePages pages={stated} none="">
            {(positions) =>
              positions.map((position) => (
                <PositionCard key={position.id} position={position} named={["actor", "issue"]} />
              ))
            }
          </MorePages>
        )}
      </Section>
    </>
  );
}
