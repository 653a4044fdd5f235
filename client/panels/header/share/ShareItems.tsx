import { Menu } from "@mantine/core";
import { Link, Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { areViewsKept } from "../../../api/views/ask-views.ts";
import { useExplorer } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { shareShort, shareView } from "./share-view.ts";
import "../../../language/late-words.ts";

/** The two links to a view, as menu items. */
export function ShareItems() {
  const t = useText();
  const explorer = useExplorer();
  const [isKept, setKept] = useState(true);
  useEffect(() => void areViewsKept().then(setKept), []);
  return (
    <>
      <Menu.Item leftSection={<Link size={14} />} onClick={() => void shareView(explorer)}>
        {t("share.copy")} <span className="beside">{t("share.copy-serves")}</span>
      </Menu.Item>
      <Menu.Item
        leftSection={<Link2 size={14} />}
        disabled={!isKept}
        onClick={() => void shareShort(explorer)}
      >
        {t("share.copy-short")}{" "}
        <span className="beside">{t(isKept ? "share.short-serves" : "share.why-closed")}</span>
      </Menu.Item>
    </>
  );
}
