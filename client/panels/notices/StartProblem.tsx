import { Button } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Logo } from "../parts/Logo.tsx";

/** Nothing could be loaded, or not what the link asks for: the reason, and a way to continue. */
export function StartProblem() {
  const t = useText();
  const explorer = useExplorer();
  const failure = useExplorerState((state) => state.failure);
  const pending = useExplorerState((state) => state.pending > 0);
  const instead = failure?.instead ?? null;
  return (
    <main className="start-problem" role="alert">
      <Logo size={40} />
      <h1>{t(instead === null ? "failure.start" : "failure.start-filter")}</h1>
      {failure !== null && <p>{t.say(failure.said)}</p>}
      {instead !== null && (
        <Button variant="filled" loading={pending} onClick={() => void instead.run()}>
          {t.say(instead.said)}
        </Button>
      )}
      <Button
        variant={instead === null ? "filled" : "subtle"}
        loading={pending}
        onClick={() => void explorer.retry()}
      >
        {t("panel.try-again")}
      </Button>
    </main>
  );
}
