import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { finding } from "../../model/finding.ts";

/** What one sees, in a sentence or two, with the finding in it. */
export function FindingLine() {
  const { explored, projection, mode, scope, hidden, filters, sides, pending } = useExplorerState(
    (whole) => whole,
  );
  const phrases = useMemo(
    () => finding({ explored, projection, mode, scope, hidden, filters, sides, pending }),
    [explored, projection, mode, scope, hidden, filters, sides, pending],
  );
  return (
    <p className="finding" aria-live="polite">
      {phrases.map(({ text, strong }, place) => (
        <span key={`${place}-${text}`}>{strong ? <b>{text}</b> : text} </span>
      ))}
    </p>
  );
}
