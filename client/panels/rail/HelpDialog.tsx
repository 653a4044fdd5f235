import { Modal } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { useText } from "../../language/use-text.ts";
import { TextSkeleton } from "../parts/TextSkeleton.tsx";

/** Fetched when it is first opened. */
const HelpText = lazy(async () => ({ default: (await import("./HelpText.tsx")).HelpText }));

const dialog = createStore(() => ({ opened: false }));

/** Opens the help. */
export function openHelp(): void {
  dialog.setState({ opened: true });
}

/** The help, over the page. */
export function HelpDialog() {
  const t = useText();
  const { opened } = useStore(dialog);
  return (
    <Modal
      opened={opened}
      onClose={() => dialog.setState({ opened: false })}
      title={t("help.title")}
      size="xl"
    >
      <Suspense fallback={<TextSkeleton lines={12} />}>
        <HelpText />
      </Suspense>
    </Modal>
  );
}
