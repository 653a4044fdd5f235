import { documentQuery, positionsQuery } from "../../../api/operations/details.ts";
import { type DocumentDetailsQuery } from "../../../api/__generated__/graphql.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { dateWords } from "../../parts/date-words.ts";
import { nounFor } from "../../parts/words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Citations } from "../cards/Citations.tsx";
import { DateDispute } from "../cards/DateDispute.tsx";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, TitleLine } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { sourceCount } from "../cards/source-count.ts";

type Document = NonNullable<DocumentDetailsQuery["document"]>;

/** A plan, statement or agreement: who issued it, what it is about, what was stated in it. */
export function DocumentPage({ id }: { id: string }) {
  const answer = useOperation(documentQuery, { id });
  return (
    <Pending answer={answer}>
      {({ document }) =>
        document === null ? (
          <p className="panel-empty">No document in this graph has the id “{id}”.</p>
        ) : (
          <Found document={document} />
        )
      }
    </Pending>
  );
}

function Found({ document }: { document: Document }) {
  const variables = { filter: { document: document.id }, first: 10 };
  const stated = usePages(positionsQuery, variables, (data) => data.positions);
  const { issuers, issues, citations, issuedOn } = document;
  return (
    <>
      <PageHead
        mark={<Mark kind="DOCUMENT" />}
        kind="Document"
        title={document.title}
        line={issuedOn && dateWords(issuedOn)}
      />
      <NodeActions id={document.id} url={document.url} />
      <Tiles
        tiles={[
          { count: issuers.length, label: nounFor(issuers.length, "issuer") },
          { count: issues.length, label: nounFor(issues.length, "issue") },
          {
            count: stated.data?.total ?? "…",
            label: nounFor(stated.data?.total, "position"),
          },
          { count: sourceCount(citations), label: nounFor(sourceCount(citations), "source") },
        ]}
      />
      {issuers.length > 0 && (
        <Section title="Who issued it">
          <FoldedList items={issuers} keep={8} more="actors">
            {(actor) => <ActorLine key={actor.id} actor={actor} />}
          </FoldedList>
        </Section>
      )}
      {issues.length > 0 && (
        <Section title="Issues about it">
          <FoldedList items={issues} keep={8} more="issues">
            {(issue) => <TitleLine key={issue.id} kind="ISSUE" node={issue} />}
          </FoldedList>
        </Section>
      )}
      {issuedOn !== null && (
        <DateDispute citations={citations} taken={dateWords(issuedOn)} confidence="HIGH" />
      )}
      <Section title="Evidence">
        <article className="fact">
          {document.note !== null && <p className="fact-note">Coder’s note: {document.note}</p>}
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
