import { useExplorerState } from "../../explorer-context.tsx";
import { finding } from "../../summary/finding.ts";
import { Phrases } from "../parts/Phrases.tsx";

/** What one sees, in a sentence or two, with the finding in it. */
export function FindingLine() {
  return <Phrases phrases={finding(useExplorerState((state) => state))} />;
}
