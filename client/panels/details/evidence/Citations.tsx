import { ExternalLink } from "lucide-react";
import { useState } from "react";
import {
  type CitationFieldsFragment,
  type SourceFieldsFragment,
} from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { formatNumber } from "../../../format/format-count.ts";
import { dateWords } from "../../parts/date-words.ts";
import { placeIn } from "../../parts/locator-words.ts";
import { useCite } from "../hooks/cited.tsx";
import { useUnfolded } from "../hooks/unfolded.ts";
import { NodeLink } from "../cards/links.tsx";

/** The number shown at once; others on request. */
const few = 3;

/** Citations: each source with place, quote, publisher and tier. */
export function Citations(props: {
  citations: readonly CitationFieldsFragment[];
  titled?: boolean;
}) {
  const t = useText();
  const [opened, setAll] = useState(false);
  const all = useUnfolded() || opened;
  useCite(props.citations);
  const citations = mostSpecificFirst(props.citations);
  const shown = all || citations.length <= few + 1 ? citations : citations.slice(0, few);
  const more = citations.length - shown.length;
  return (
    <ul className="citations">
      {shown.map((citation, place) => (
        <li key={`${citation.source.id}-${place}`}>
          <CitationItem citation={citation} titled={props.titled ?? false} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" className="link-button more" onClick={() => setAll(true)}>
            {t("more.source", { n: more, number: formatNumber(t, more) })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Citations with quotes first, then those with a place, then the others; otherwise in the author's order. */
function mostSpecificFirst(citations: readonly CitationFieldsFragment[]): CitationFieldsFragment[] {
  const rank = (citation: CitationFieldsFragment) =>
    citation.quote !== null ? 0 : placeIn(citation) ? 1 : citation.statedDate !== null ? 2 : 3;
  return citations.toSorted((a, b) => rank(a) - rank(b));
}

function CitationItem(props: { citation: CitationFieldsFragment; titled: boolean }) {
  const t = useText();
  const { quote, statedDate, note, source, unverified } = props.citation;
  const place = placeIn(props.citation);
  return (
    <div className="citation">
      {quote !== null && (
        <blockquote className="quote" lang={source.language ?? undefined}>
          {t("citation.quote", { quote: unquoted(quote) })}
        </blockquote>
      )}
      <div className="citation-source">
        {place !== null && <span className="locator">{place}</span>}
        <span className="citation-words">
          <NodeLink id={source.id}>{props.titled ? source.title : source.publisher}</NodeLink>
          <span>
            {props.titled && ` · ${source.publisher}`} · {t(`tier.${source.tier}`)}
            {source.publishedOn !== null && ` · ${dateWords(t, source.publishedOn)}`}
          </span>
          {statedDate !== null && <span> · {t("citation.states", { date: statedDate })}</span>}
          {unverified && <span className="unverified"> · {t("citation.unverified")}</span>}
        </span>
        <SourceAddress source={source} />
      </div>
      {note !== null && <p className="citation-note">{note}</p>}
    </div>
  );
}

/** A link to the source's web page, opening in a new tab. */
function SourceAddress({ source }: { source: Pick<SourceFieldsFragment, "url" | "title"> }) {
  const t = useText();
  if (source.url === null) return null;
  return (
    <a
      className="source-address"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t("citation.open", { title: source.title })}
      title={source.url}
    >
      <ExternalLink size={13} aria-hidden="true" />
    </a>
  );
}

/** Removes quotation marks, since coders write quotes with or without them. */
function unquoted(quote: string): string {
  return quote.replace(/^["“”'‘]+|["“”'’]+$/g, "");
}
