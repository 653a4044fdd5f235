import { useExplorerState } from "../../explorer-context.tsx";
import { finding } from "../../model/finding.ts";

/** What one sees, in a sentence or two, with the finding in it. */
export function FindingLine() {
  const phrases = finding(useExplorerState((state) => state));
  return (
    <p className="finding" aria-live="polite">
      {phrases.map(({ text, strong }, place) => (
        <span key={`${place}-${text}`}>{strong ? <b>{text}</b> : text} </span>
      ))}
    </p>
  );
}
