import { ActionIcon } from "@mantine/core";
import { Play } from "lucide-react";
import { type Ref } from "react";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { fetchPart } from "../on-demand/fetch-part.ts";

/** Begins to play time over the picture. */
export function PlayButton({ button }: { button: Ref<HTMLButtonElement> }) {
  const t = useText();
  const explorer = useExplorer();
  async function begin() {
    const part = await fetchPart(() => import("./play/begin-to-play.ts"));
    await part?.beginToPlay(explorer);
  }
  return (
    <ActionIcon
      className="time-play"
      ref={button}
      variant="light"
      radius="xl"
      size={28}
      aria-label={t("play.start")}
      data-tip={t("play.start")}
      data-tip-side="above"
      onClick={() => void begin()}
    >
      <Play size={13} fill="currentColor" />
    </ActionIcon>
  );
}
