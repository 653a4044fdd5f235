import { type KeyboardEvent } from "react";
import { useText } from "../../../language/use-text.ts";
import { type Piece } from "../../../texts/cut-at-marks.ts";
import { useOpen } from "../hooks/use-open.ts";
import { factInWords, openingOf } from "./fact-in-text.ts";
import { type Looking } from "./looking.ts";

/**
 * Words with facts: a click opens the fact or, if there are several, a list of them. A span instead of a
 * button element, which would not wrap like the words around it.
 */
export function TextMark(props: Looking & { piece: Piece; isOpen: boolean; onOpen: () => void }) {
  const t = useText();
  const open = useOpen();
  const { piece, facts, lit, pointed, onPoint, isOpen, onOpen } = props;
  const found = piece.facts.flatMap((id) => facts.get(id) ?? []);
  const [only] = found;
  const isOne = found.length === 1;
  const press = () => (isOne && only ? open(openingOf(only)) : onOpen());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  const what = isOne && only ? factInWords(t, only) : t("text.several", { n: found.length });
  const point = () => onPoint(piece.facts);
  const leave = () => onPoint([]);
  return (
    <span
      role="button"
      tabIndex={0}
      className="text-mark"
      aria-label={t("text.mark", { words: piece.words, what })}
      aria-expanded={isOne ? undefined : isOpen}
      title={what}
      data-several={isOne ? undefined : found.length}
      data-lit={piece.facts.some((id) => lit.has(id))}
      data-pointed={piece.facts.some((id) => pointed.includes(id))}
      onClick={press}
      onKeyDown={onKeyDown}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {piece.words}
    </span>
  );
}
