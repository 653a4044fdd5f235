import { findSelectedId } from "../../../model/selection.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { type SourceTextQuery } from "../../../api/__generated__/graphql.ts";
import { sourceFactsQuery } from "../../../api/operations/details-operations.ts";
import { useEveryPage } from "../../../api/pages/use-every-page.ts";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { cutAtMarks } from "../../../texts/cut-at-marks.ts";
import { placeFacts } from "../../../texts/place-facts.ts";
import { recogniseText } from "../../../texts/recognise-text.ts";
import { QueryProblem } from "../../parts/QueryProblem.tsx";
import { useSubject } from "../hooks/use-subject.ts";
import { isOfSubject, type SourceFact, highlightsOf, toAnchoredFact } from "./fact-in-text.ts";
import { MarkedText } from "./MarkedText.tsx";
import { TextFindings } from "./TextFindings.tsx";

type Source = NonNullable<SourceTextQuery["source"]>;

/** A text that was brought: whether it is the source's, the facts in it, and those that were not found. */
export function ReadText(props: { source: Source; text: string; forget: () => void }) {
  const t = useText();
  const { source, text, forget } = props;
  // All of them, because each is looked for in the text.
  const { data, error, refetch } = useEveryPage(
    sourceFactsQuery,
    { id: source.id, first: 100 },
    (answer) => answer.source?.facts,
  );
  const facts = data?.nodes;
  const recognition = useMemo(() => recogniseText(text, source.text), [text, source.text]);
  const read = useMemo(() => {
    if (facts === undefined) return null;
    const anchored = facts.map((fact) => toAnchoredFact(fact, source.id));
    const found = placeFacts(text, recognition, anchored);
    return {
      found,
      paragraphs: cutAtMarks(text, recognition, found),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
    };
  }, [facts, text, recognition, source.id]);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const lit = useFactsOfSelection(facts ?? []);
  const opened = useExplorerState((state) => findSelectedId(state.selection));
  const isOpened = opened !== null && read?.facts.has(opened) === true;
  useHighlight(read?.facts, pointed.length === 0 && isOpened ? [opened] : pointed);
  const place = useRef<HTMLDivElement>(null);
  const [first] = lit;
  useEffect(() => {
    if (first === undefined) return;
    const mark = place.current?.querySelector('[data-lit="true"]');
    // Do not scroll away from the mark that was just clicked.
    if (!place.current?.contains(document.activeElement)) mark?.scrollIntoView({ block: "center" });
  }, [first]);

  if (error !== null) return <QueryProblem error={error} retry={() => void refetch()} />;
  if (read === null) return <p role="status">{t("text.looking")}</p>;
  return (
    <>
      <TextFindings
        source={source}
        text={text}
        recognition={recognition}
        {...read}
        lit={lit}
        onPoint={setPointed}
      />
      <p role="status" className="unseen">
        {lit.size > 0 && t("text.lit", { n: lit.size })}
      </p>
      <div ref={place}>
        <MarkedText
          paragraphs={read.paragraphs}
          facts={read.facts}
          language={source.language}
          lit={lit}
          pointed={pointed}
          onPoint={setPointed}
        />
      </div>
      <p className="beside">{t("text.stays")}</p>
      <p>
        <button type="button" className="link-button" onClick={forget}>
          {t("text.forget")}
        </button>
      </p>
    </>
  );
}

/** Facts of the text that the selection is about. */
function useFactsOfSelection(facts: readonly SourceFact[]): ReadonlySet<string> {
  const subject = useSubject();
  return useMemo(() => {
    if (subject === null) return new Set();
    return new Set(facts.filter((fact) => isOfSubject(fact, subject)).map(({ id }) => id));
  }, [facts, subject]);
}

/** Highlights in the graph the actors of the facts under the pointer. */
function useHighlight(
  facts: ReadonlyMap<string, SourceFact> | undefined,
  pointed: readonly string[],
): void {
  const explorer = useExplorer();
  useEffect(() => {
    if (pointed.length === 0) return;
    const shown = visibleGraph(explorer.store.getState());
    const found = pointed.flatMap((id) => facts?.get(id) ?? []);
    explorer.hoverOver(found.flatMap((fact) => highlightsOf(fact, shown)));
    return () => explorer.hoverOver([]);
  }, [explorer, facts, pointed]);
}
