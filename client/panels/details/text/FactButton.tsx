import { type ReactNode } from "react";
import { useText } from "../../../language/use-text.ts";
import { useOpen } from "../hooks/use-open.ts";
import { factInWords, openingOf } from "./fact-in-text.ts";
import { type Looking } from "./looking.ts";

/** A line for a fact of the text: it opens the fact, and highlights it in the graph. */
export function FactButton(
  props: Pick<Looking, "facts" | "lit" | "onPoint"> & { id: string; children?: ReactNode },
) {
  const t = useText();
  const open = useOpen();
  const { id, facts, lit, onPoint, children } = props;
  const fact = facts.get(id);
  if (fact === undefined) return null;
  const point = () => onPoint([id]);
  const leave = () => onPoint([]);
  return (
    <li className="text-fact" data-lit={lit.has(id)}>
      <button
        type="button"
        className="link-button"
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={() => open(openingOf(fact))}
      >
        {factInWords(t, fact)}
      </button>
      {children}
    </li>
  );
}
