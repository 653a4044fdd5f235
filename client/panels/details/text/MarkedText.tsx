import { useState } from "react";
import { useText } from "../../../language/use-text.ts";
import { type MarkedParagraph, type Piece } from "../../../texts/cut-at-marks.ts";
import { FactButton } from "./FactButton.tsx";
import { type Looking } from "./looking.ts";
import { TextMark } from "./TextMark.tsx";

/** The numbered paragraphs of the text, with every fact marked at its place. */
export function MarkedText(
  props: Looking & { paragraphs: readonly MarkedParagraph[]; language: string | null },
) {
  const { paragraphs, language, ...looking } = props;
  return (
    <div className="marked-text">
      {paragraphs.map((paragraph, place) => (
        <Paragraph key={place} {...looking} paragraph={paragraph} language={language} />
      ))}
    </div>
  );
}

function Paragraph(props: Looking & { paragraph: MarkedParagraph; language: string | null }) {
  const t = useText();
  const { paragraph, language, ...looking } = props;
  const { number, pieces, ofWhole } = paragraph;
  const [open, setOpen] = useState<Piece | null>(null);
  const isBare = ofWhole.length === 0 && pieces.every(({ facts }) => facts.length === 0);
  return (
    <div className="text-paragraph" data-bare={isBare}>
      <span className="locator">{number === null ? "–" : `¶ ${number}`}</span>
      <div>
        <p lang={language ?? undefined} dir="auto">
          {pieces.map((piece, place) =>
            piece.facts.length === 0 ? (
              piece.words
            ) : (
              <TextMark
                key={place}
                {...looking}
                piece={piece}
                isOpen={open === piece}
                onOpen={() => setOpen(open === piece ? null : piece)}
              />
            ),
          )}
        </p>
        {open !== null && (
          <Listed title={t("text.here", { n: open.facts.length })} ids={open.facts} {...looking} />
        )}
        {ofWhole.length > 0 && <Listed title={t("text.of-whole")} ids={ofWhole} {...looking} />}
        {number === null && <p className="text-note">{t("text.not-of-it")}</p>}
        {isBare && <p className="text-note">{t("text.bare")}</p>}
      </div>
    </div>
  );
}

function Listed(props: Looking & { title: string; ids: readonly string[] }) {
  const { title, ids, ...looking } = props;
  return (
    <div className="text-facts">
      <p className="text-note">{title}</p>
      <ul>
        {ids.map((id) => (
          <FactButton key={id} id={id} {...looking} />
        ))}
      </ul>
    </div>
  );
}
