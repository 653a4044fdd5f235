import { ActionIcon, Button } from "@mantine/core";
import { ChevronDown, Share } from "lucide-react";
import { useExplorer } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { DropdownOnDemand } from "../../on-demand/DropdownOnDemand.tsx";
import { fetchPart } from "../../on-demand/fetch-part.ts";

const loadSharing = () => import("./share-view.ts");
const loadItems = async () => (await import("./ShareItems.tsx")).ShareItems;

/** Copies the link to the current view; beside it the choice of links. */
export function ShareButton() {
  const t = useText();
  const explorer = useExplorer();
  const comeNear = () => void loadSharing().catch(() => {});
  const share = async () => await (await fetchPart(loadSharing))?.shareView(explorer);
  return (
    <div className="header-share">
      <Button
        variant="filled"
        title={t("share.copy-link")}
        leftSection={<Share size={15} aria-hidden="true" />}
        onPointerEnter={comeNear}
        onFocus={comeNear}
        onClick={() => void share()}
      >
        {t("header.share")}
      </Button>
      <DropdownOnDemand
        load={loadItems}
        given={{}}
        position="bottom-end"
        width={300}
        target={
          <ActionIcon
            variant="filled"
            aria-label={t("share.choose")}
            data-tip={t("share.choose")}
            data-tip-side="end"
          >
            <ChevronDown size={14} />
          </ActionIcon>
        }
      />
    </div>
  );
}
