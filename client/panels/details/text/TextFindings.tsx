import { type SourceTextQuery } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { normaliseText } from "../../../../schema/text/source-text.ts";
import { type MarkedParagraph } from "../../../texts/cut-at-marks.ts";
import { type LostAnchor, type PlacedFacts } from "../../../texts/place-facts.ts";
import { type Recognition } from "../../../texts/recognise-text.ts";
import { FactButton } from "./FactButton.tsx";
import { type Looking } from "./looking.ts";

type Source = NonNullable<SourceTextQuery["source"]>;
type FactLists = Pick<Looking, "facts" | "lit" | "onPoint">;

/**
 * The result for a text: whether it is the source's, how many facts are in it, which are not, and uncoded
 * paragraphs.
 */
export function TextFindings(
  props: FactLists & {
    source: Source;
    text: string;
    recognition: Recognition;
    found: PlacedFacts;
    paragraphs: readonly MarkedParagraph[];
  },
) {
  const t = useText();
  const { source, text, recognition, found, paragraphs, ...lists } = props;
  const { placed, lost, outside, placeless } = found;
  const moved = placed.filter(({ isElsewhere }) => isElsewhere);
  const missing = lost.filter(({ isBeyond }) => !isBeyond);
  const beyond = lost.filter(({ isBeyond }) => isBeyond);
  const bare = paragraphs.flatMap(({ number, pieces, ofWhole }) =>
    number !== null && ofWhole.length === 0 && pieces.every(({ facts }) => facts.length === 0)
      ? [number]
      : [],
  );
  const inText = new Set(placed.map(({ fact }) => fact)).size;
  return (
    <div className="text-findings">
      <p className="text-verdict" data-kind={recognition.kind}>
        <Verdict source={source} text={text} recognition={recognition} />
      </p>
      <p>{t("text.in-it", { facts: lists.facts.size, n: inText })}</p>
      <Facts title={t("text.lost", { n: missing.length })} isOpen {...lists} of={missing}>
        {(anchor) => <LostWords {...anchor} />}
      </Facts>
      <Facts title={t("text.moved", { n: moved.length })} isOpen {...lists} of={moved}>
        {({ place }) => <p className="text-note">{t("text.stands", { ...place })}</p>}
      </Facts>
      <Facts title={t("text.beyond", { n: beyond.length })} {...lists} of={beyond} />
      <Facts title={t("text.outside", { n: outside.length })} {...lists} of={outside}>
        {({ line }) => <p className="text-note">{t("citation.quote", { quote: line })}</p>}
      </Facts>
      <Facts
        title={t("text.placeless", { n: placeless.length })}
        {...lists}
        of={placeless.map((fact) => ({ fact }))}
      />
      {bare.length > 0 && (
        <p>{t("text.bare-list", { n: bare.length, list: bare.map((n) => `¶ ${n}`).join(", ") })}</p>
      )}
    </div>
  );
}

function Verdict(props: { source: Source; text: string; recognition: Recognition }) {
  const t = useText();
  const { source, text, recognition } = props;
  const { kind, numbers } = recognition;
  const known = numbers.filter((number) => number !== null).length;
  switch (kind) {
    case "same":
      return t("text.same");
    case "unmeasured":
      return t("text.unmeasured");
    case "part":
      return t("text.part", {
        known,
        all: source.text?.paragraphHashes.length ?? 0,
        others: numbers.length - known,
      });
    case "another": {
      const length = Array.from(normaliseText(text)).length;
      return source.text?.length === null || source.text === null
        ? t("text.another")
        : t("text.another-long", { length, expected: source.text.length });
    }
  }
}

function Facts<T extends { readonly fact: string }>(
  props: FactLists & {
    title: string;
    isOpen?: boolean;
    of: readonly T[];
    children?: (one: T) => React.ReactNode;
  },
) {
  const { title, isOpen = false, of, children, ...lists } = props;
  if (of.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {of.map((one, place) => (
          <FactButton key={place} id={one.fact} {...lists}>
            {children?.(one)}
          </FactButton>
        ))}
      </ul>
    </details>
  );
}

/** The words that were not found, and the most similar ones. */
function LostWords({ anchor, nearest }: LostAnchor) {
  const t = useText();
  const { quote } = anchor;
  return (
    <p className="text-note">
      {typeof quote === "string"
        ? t("citation.quote", { quote })
        : t("text.no-paragraph", { n: anchor.paragraph ?? 0 })}{" "}
      {nearest === null
        ? typeof quote === "string" && t("text.nothing-like-it")
        : t("text.nearest", { words: nearest.words, paragraph: nearest.paragraph })}
    </p>
  );
}
