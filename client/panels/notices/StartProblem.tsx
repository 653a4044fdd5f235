import { Button } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Logo } from "../parts/Logo.tsx";

/** Nothing could be loaded at all: why, and a way to try again. */
export function StartProblem() {
  const t = useText();
  const explorer = useExplorer();
  const failure = useExplorerState((state) => state.failure);
  const pending = useExplorerState((state) => state.pending > 0);
  return (
    <main className="start-problem" role="alert">
      <Logo size={40} />
      <h1>{t("failure.start")}</h1>
      {failure !== null && <p>{t.say(failure.said)}</p>}
      <Button variant="filled" loading={pending} onClick={() => void explorer.retry()}>
        {t("panel.try-again")}
      </Button>
    </main>
  );
}
