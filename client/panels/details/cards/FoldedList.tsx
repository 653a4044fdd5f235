import { type ReactNode, useState } from "react";

/** A list of which the first few are shown, and the rest on request. */
export function FoldedList<T>(props: {
  items: readonly T[];
  keep: number;
  more: string;
  children: (item: T) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const { items, keep } = props;
  // One more line takes no more room than the offer to show it.
  const shown = open || items.length <= keep + 1 ? items : items.slice(0, keep);
  return (
    <ul className="lines">
      {shown.map(props.children)}
      {shown.length < items.length && (
        <li>
          <button type="button" className="link-button more" onClick={() => setOpen(true)}>
            {items.length - shown.length} more {props.more}
          </button>
        </li>
      )}
    </ul>
  );
}
