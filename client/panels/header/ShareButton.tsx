import { Button } from "@mantine/core";
import { Share } from "lucide-react";
import { message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { announce } from "../notices/announcements.ts";
import { copyText } from "../parts/copy-text.ts";

/** Copies the link that restores this view. */
export async function shareView(): Promise<void> {
  const copied = await copyText(window.location.href);
  announce(message(copied ? "share.copied" : "share.refused"));
}

/** The link to what one sees. */
export function ShareButton() {
  const t = useText();
  return (
    <Button
      variant="filled"
      leftSection={<Share size={15} aria-hidden="true" />}
      onClick={() => void shareView()}
    >
      {t("header.share")}
    </Button>
  );
}
