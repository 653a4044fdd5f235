import {
  type SourceDetailsQuery,
  type SourceFactsQuery,
} from "../../../api/__generated__/graphql.ts";
import { sourceFactsQuery, sourceQuery } from "../../../api/operations/details-operations.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { placeIn } from "../../parts/locator-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { tileLabel } from "../../parts/words.ts";
import { attendanceWords } from "../cards/AttendanceCard.tsx";
import { NodeLink, TieLink } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { NodeActions } from "../cards/NodeActions.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Paraphrase } from "../evidence/Paraphrase.tsx";
import { OnlyThis } from "../cards/OnlyThis.tsx";
import { Pending } from "../cards/Pending.tsx";
import { TextButton } from "../text/TextButton.tsx";
import { readSourceReferences } from "../../references/read-references.ts";
import { ReferenceFiles } from "../../references/ReferenceFiles.tsx";
import { usePageSize } from "../hooks/unfolded.ts";

type Source = NonNullable<SourceDetailsQuery["source"]>;
type Fact = NonNullable<SourceFactsQuery["source"]>["facts"]["nodes"][number];

/** A source: who published it and when, and all facts that rest on it. */
export function SourcePage({ id }: { id: string }) {
  const t = useText();
  const answer = useOperation(sourceQuery, { id });
  return (
    <Pending answer={answer}>
      {({ source }) =>
        source === null ? (
          <p className="panel-empty">{t("source.unknown", { id })}</p>
        ) : (
          <Found source={source} />
        )
      }
    </Pending>
  );
}

function Found({ source }: { source: Source }) {
  const t = useText();
  const pages = usePages(
    sourceFactsQuery,
    { id: source.id, first: usePageSize(20) },
    (data) => data.source?.facts,
  );
  const line = [
    source.publisher,
    source.author,
    source.publishedOn ? dateWords(t, source.publishedOn) : t("source.undated"),
  ];
  return (
    <>
      <PageHead
        mark={<Mark kind="SOURCE" />}
        kind={t("source.kind", { tier: t(`tier.${source.tier}`) })}
        title={source.title}
        line={line.filter(Boolean).join(" · ")}
      />
      <NodeActions id={source.id} url={source.url} canStand={false} />
      {source.factCount > 0 && <OnlyThis by="sources" id={source.id} />}
      <TextButton source={source.id} />
      {source.url !== null && (
        <p className="source-url">
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.url}
          </a>
        </p>
      )}
      <Tiles
        tiles={[
          { count: pages.data?.total ?? "…", label: tileLabel(t, "fact", pages.data?.total) },
          { count: t(`tier.${source.tier}`), label: t("source.tier") },
          ...(source.language === null
            ? []
            : [{ count: source.language, label: t("source.language") }]),
        ]}
      />
      <ReferenceFiles
        label={t("source.reference")}
        name={source.id}
        read={(format) => readSourceReferences([source.id], format)}
      />
      {source.note !== null && (
        <p className="fact-note">{t("panel.note", { note: source.note })}</p>
      )}
      <Section title={t("source.facts")}>
        <MorePages pages={pages} none={t("source.no-fact")}>
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
  const t = useText();
  const here = fact.citations.filter((citation) => citation.source.id === source);
  const places = new Set(here.flatMap((citation) => placeIn(citation) ?? []));
  return (
    <li className="fact-line">
      <FactWords fact={fact} />
      {[...places].map((place) => (
        <span className="locator" key={place}>
          {place}
        </span>
      ))}
      {here.map(
        ({ quote }) =>
          quote !== null && (
            <blockquote className="quote" key={quote}>
              {t("citation.quote", { quote })}
            </blockquote>
          ),
      )}
    </li>
  );
}

function FactWords({ fact }: { fact: Fact }) {
  const t = useText();
  switch (fact.__typename) {
    case "Meeting":
      return (
        <span>
          <NodeLink id={fact.id}>{fact.title}</NodeLink>
          <span className="beside"> {t("source.meeting", { date: dateWords(t, fact.date) })}</span>
        </span>
      );
    case "Position":
      return (
        <span>
          <NodeLink id={fact.id}>
            {t("source.position", { actor: fact.actor.name, issue: fact.issue.title })}
          </NodeLink>{" "}
          <StanceMark stance={fact.stance} issueKind={fact.issue.issueKind} />
          {fact.summary !== null && <Paraphrase summary={fact.summary} />}
        </span>
      );
    case "Document":
      return (
        <span>
          <NodeLink id={fact.id}>{fact.title}</NodeLink>
          <span className="beside"> {t("source.document")}</span>
        </span>
      );
    case "Attendance":
      return (
        <span>
          <TieLink id={fact.id}>
            {t("source.attendance", { actor: fact.actor.name, meeting: fact.meeting.title })}
          </TieLink>
          <span className="beside">
            {" "}
            {attendanceWords(t, { ...fact, onBehalfOf: null, delegation: null })}
          </span>
        </span>
      );
    case "Membership":
      return (
        <span>
          <NodeLink id={fact.member.id}>{fact.member.name}</NodeLink>
          <span className="beside">
            {" "}
            {fact.role === null
              ? t("source.plain-member", { body: fact.of.name })
              : t("source.member", { role: fact.role, body: fact.of.name })}
          </span>
        </span>
      );
  }
}
