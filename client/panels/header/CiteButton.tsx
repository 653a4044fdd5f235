import { Button } from "@mantine/core";
import { Quote } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { openCite } from "./cite-dialog.ts";

/** Opens the dialog with citations. */
export function CiteButton() {
  const t = useText();
  return (
    <Button
      title={t("cite.view")}
      leftSection={<Quote size={15} aria-hidden="true" />}
      onClick={openCite}
    >
      {t("header.cite")}
    </Button>
  );
}
