import { Button } from "@mantine/core";
import { Share } from "lucide-react";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { shareView } from "./share-view.ts";

/** Copies the link to the current view. */
export function ShareButton() {
  const t = useText();
  const explorer = useExplorer();
  return (
    <Button
      variant="filled"
      title={t("share.copy-link")}
      leftSection={<Share size={15} aria-hidden="true" />}
      onClick={() => void shareView(explorer)}
    >
      {t("header.share")}
    </Button>
  );
}
