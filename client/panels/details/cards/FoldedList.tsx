import { type ReactNode, useState } from "react";
import { formatNumber } from "../../../format/format-count.ts";
import { type MoreNoun } from "../../parts/words.ts";
import { useUnfolded } from "../hooks/unfolded.ts";
import { useText } from "../../../language/use-text.ts";

/** A list whose first items are shown, and the rest on request. */
export function FoldedList<T>(props: {
  items: readonly T[];
  keep: number;
  more: MoreNoun;
  children: (item: T) => ReactNode;
}) {
  const t = useText();
  const [opened, setOpen] = useState(false);
  const open = useUnfolded() || opened;
  const { items, keep } = props;
  // One more line takes no more space than the button to show it.
  const shown = open || items.length <= keep + 1 ? items : items.slice(0, keep);
  const left = items.length - shown.length;
  return (
    <ul className="lines">
      {shown.map(props.children)}
      {left > 0 && (
        <li>
          <button type="button" className="link-button more" onClick={() => setOpen(true)}>
            {t(`more.${props.more}`, { n: left, number: formatNumber(t, left) })}
          </button>
        </li>
      )}
    </ul>
  );
}
