import { Button } from "@mantine/core";
import { Share } from "lucide-react";
import { announce } from "../notices/announcements.ts";
import { copyText } from "../parts/copy-text.ts";

/** Copies the link that restores this view. */
export async function shareView(): Promise<void> {
  const copied = await copyText(window.location.href);
  announce(
    copied
      ? "Link copied. It restores this view."
      : "The browser did not allow copying: take the link from the address bar.",
  );
}

/** The link to what one sees. */
export function ShareButton() {
  return (
    <Button
      variant="filled"
      leftSection={<Share size={15} aria-hidden="true" />}
      onClick={() => void shareView()}
    >
      Share
    </Button>
  );
}
