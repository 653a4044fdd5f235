import {
  type SourceDetailsQuery,
  type SourceFactsQuery,
} from "../../../api/__generated__/graphql.ts";
import { sourceFactsQuery, sourceQuery } from "../../../api/operations/details.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { dateWords } from "../../parts/date-words.ts";
import { locatorWords } from "../../parts/locator-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { nounFor, tierWord } from "../../parts/words.ts";
import { NodeLink, TieLink } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

type Source = NonNullable<SourceDetailsQuery["source"]>;
type Fact = NonNullable<SourceFactsQuery["source"]>["facts"]["nodes"][number];

/** A source: who published it and when, and all facts that rest on it. */
export function SourcePage({ id }: { id: string }) {
  const answer = useOperation(sourceQuery, { id });
  return (
    <Pending answer={answer}>
      {({ source }) =>
        source === null ? (
          <p className="panel-empty">No source in this graph has the id “{id}”.</p>
        ) : (
          <Found source={source} />
        )
      }
    </Pending>
  );
}

function Found({ source }: { source: Source }) {
  const pages = usePages(
    sourceFactsQuery,
    { id: source.id, first: 20 },
    (data) => data.source?.facts,
  );
  const line = [
    source.publisher,
    source.author,
    source.publishedOn ? dateWords(source.publishedOn) : "undated",
  ];
  return (
    <>
      <PageHead
        mark={<Mark kind="SOURCE" />}
        kind={`Source · ${tierWord[source.tier]}`}
        title={source.title}
        line={line.filter(Boolean).join(" · ")}
      />
      <NodeActions id={source.id} url={source.url} canStand={false} />
      {source.url !== null && (
        <p className="source-url">
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.url}
          </a>
        </p>
      )}
      <Tiles
        tiles={[
          { count: pages.data?.total ?? "…", label: nounFor(pages.data?.total, "fact") },
          { count: tierWord[source.tier], label: "tier" },
          ...(source.language === null ? [] : [{ count: source.language, label: "language" }]),
        ]}
      />
      {source.note !== null && <p className="fact-note">Coder’s note: {source.note}</p>}
      <Section title="Facts that rest on it">
        <MorePages pages={pages} none="No fact rests on it.">
          {(facts) => (
            <ul className="facts">
              {facts.map((fact) => (
                <FactLine key={fact.id} fact={fact} source={source.id} />
              ))}
            </ul>
          )}
        </MorePages>
      </Section>
    </>
  );
}

function FactLine({ fact, source }: { fact: Fact; source: string }) {
  const here = fact.citations.filter((citation) => citation.source.id === source);
  const places = here.flatMap(({ locator }) => (locator === null ? [] : [locatorWords(locator)]));
  return (
    <li className="fact-line">
      <FactWords fact={fact} />
      {places.map((place) => (
        <span className="locator" key={place}>
          {place}
        </span>
      ))}
      {here.map(
        ({ quote }) =>
          quote !== null && (
            <blockquote className="quote" key={quote}>
              “{quote}”
            </blockquote>
          ),
      )}
    </li>
  );
}

function FactWords({ fact }: { fact: Fact }) {
  switch (fact.__typename) {
    case "Meeting":
      return (
        <span>
          <NodeLink id={fact.id}>{fact.title}</NodeLink>
          <span className="beside"> meeting, {dateWords(fact.date)}</span>
        </span>
      );
    case "Position":
      return (
        <span>
          <NodeLink id={fact.id}>
            {fact.actor.name} on {fact.issue.title}
          </NodeLink>{" "}
          <StanceMark stance={fact.stance} issueKind={fact.issue.issueKind} />
          {fact.summary !== null && <span className="beside"> {fact.summary}</span>}
        </span>
      );
    case "Document":
      return (
        <span>
          <NodeLink id={fact.id}>{fact.title}</NodeLink>
          <span className="beside"> document</span>
        </span>
      );
    case "Attendance":
      return (
        <span>
          <TieLink id={fact.id}>
            {fact.actor.name} at {fact.meeting.title}
          </TieLink>
          <span className="beside"> {fact.role ?? "attended"}</span>
        </span>
      );
    case "Membership":
      return (
        <span>
          <NodeLink id={fact.member.id}>{fact.member.name}</NodeLink>
          <span className="beside">
            {" "}
            {fact.role ?? "member"} of {fact.of.name}
          </span>
        </span>
      );
  }
}
