import { Modal } from "@mantine/core";
import { useText } from "../../language/use-text.ts";
import { type DialogProps } from "../on-demand/DialogOnDemand.tsx";
import { HelpText } from "./HelpText.tsx";
import "../../language/late-words.ts";

/** The help, in a dialog. */
export function HelpDialog({ opened, onClose }: DialogProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t("help.title")} size="xl">
      <HelpText />
    </Modal>
  );
}
