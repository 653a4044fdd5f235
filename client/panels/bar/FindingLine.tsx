import { useThrottledValue } from "@mantine/hooks";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { finding } from "../../summary/finding.ts";
import { Phrases } from "../parts/Phrases.tsx";

/** How long a line stays at least while time is played, ms. */
const readingTime = 700;

/** What is shown, in a sentence or two, with the finding. */
export function FindingLine() {
  const t = useText();
  const said = useExplorerState((state) => finding(state, t));
  const isPlayed = useExplorerState(({ moment }) => moment !== null);
  // Each line says of which days it speaks; while time is played, one can read it to its end.
  const slowly = useThrottledValue(said, readingTime);
  return <Phrases phrases={isPlayed ? slowly : said} />;
}
