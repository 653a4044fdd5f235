import { Button } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { Logo } from "../parts/Logo.tsx";

/** Nothing could be loaded at all: why, and a way to try again. */
export function StartProblem() {
  const explorer = useExplorer();
  const message = useExplorerState((state) => state.failure?.message);
  const pending = useExplorerState((state) => state.pending > 0);
  return (
    <main className="start-problem" role="alert">
      <Logo size={40} />
      <h1>Parley can’t show anything yet</h1>
      <p>{message}</p>
      <Button variant="filled" loading={pending} onClick={() => void explorer.retry()}>
        Try again
      </Button>
    </main>
  );
}
