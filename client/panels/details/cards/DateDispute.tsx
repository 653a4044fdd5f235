import { type CitationFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { type Confidence } from "../../../model/kinds.ts";
import { Dispute } from "./PageHead.tsx";

/** Sources that state the date differently, with their publishers; nothing if they agree. */
export function DateDispute(props: {
  citations: readonly CitationFieldsFragment[];
  taken: string;
  confidence: Confidence;
}) {
  const t = useText();
  const stated = statedDates(props.citations);
  if (stated.length < 2) return null;
  return (
    <Dispute count={stated.length}>
      <RichText
        id="dispute.dates"
        values={{ taken: props.taken, confidence: t(`confidence.${props.confidence}`) }}
        tags={{
          dates: () =>
            stated.map(({ date, publishers }, place) => (
              <span key={date}>
                {place > 0 && ", "}
                <RichText id="dispute.date" values={{ date, publishers: publishers.join(", ") }} />
              </span>
            )),
        }}
      />
    </Dispute>
  );
}

/** The distinct dates that citations state, with the publishers of each. */
function statedDates(
  citations: readonly Pick<CitationFieldsFragment, "statedDate" | "source">[],
): { date: string; publishers: string[] }[] {
  const publishers = new Map<string, Set<string>>();
  for (const { statedDate, source } of citations) {
    if (statedDate === null) continue;
    const known = publishers.get(statedDate) ?? new Set();
    publishers.set(statedDate, known.add(source.publisher));
  }
  return [...publishers].map(([date, names]) => ({ date, publishers: [...names] }));
}
