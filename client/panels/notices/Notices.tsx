import { ActionIcon } from "@mantine/core";
import { X } from "lucide-react";
import { useStore } from "zustand";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { announcements, retract } from "./announcements.ts";
import "./notices.css";

/** Confirmations, and messages such as parts of a link that were ignored, or neighbours left out. */
export function Notices() {
  const t = useText();
  const explorer = useExplorer();
  const notices = useExplorerState((state) => state.notices);
  const { list } = useStore(announcements);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.length > 0 && (
        <Notice onClose={() => explorer.dismissNotices()}>
          {notices.map((notice) => (
            <p key={t.say(notice)}>{t.say(notice)}</p>
          ))}
        </Notice>
      )}
      {list.map(({ id, said }) => (
        <Notice key={id} onClose={() => retract(id)}>
          <p>{t.say(said)}</p>
        </Notice>
      ))}
    </div>
  );
}

function Notice(props: { onClose: () => void; children: React.ReactNode }) {
  const t = useText();
  return (
    <div className="notice">
      <div>{props.children}</div>
      <ActionIcon
        variant="subtle"
        size={24}
        aria-label={t("notice.dismiss")}
        onClick={props.onClose}
      >
        <X size={14} />
      </ActionIcon>
    </div>
  );
}
