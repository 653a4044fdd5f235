import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { finding } from "../../summary/finding.ts";
import { Phrases } from "../parts/Phrases.tsx";

/** What is shown, in a sentence or two, with the finding. */
export function FindingLine() {
  const t = useText();
  return <Phrases phrases={useExplorerState((state) => finding(state, t))} />;
}
