import { Modal } from "@mantine/core";
import { useText } from "../../language/use-text.ts";
import { type DialogProps } from "../on-demand/DialogOnDemand.tsx";
import { FindBox } from "./FindBox.tsx";
import "./search.css";
import "../../language/late-words.ts";

/** The search box: nodes by name, and commands, by keyboard or pointer. */
export function FindAnything({ opened, onClose }: DialogProps) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="12vh"
      transitionProps={{ duration: 80 }}
      attributes={{ content: { "aria-label": t("header.find") } }}
    >
      {opened && <FindBox />}
    </Modal>
  );
}
