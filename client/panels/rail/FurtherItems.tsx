import { Menu } from "@mantine/core";
import { CircleQuestionMark } from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { allViews } from "../../views/all-views.ts";
import { isFurther } from "./further-views.ts";
import { openHelp } from "./help-dialog.ts";

/** The views that a narrow screen has no room for, and help. */
export function FurtherItems() {
  const t = useText();
  const explorer = useExplorer();
  const current = useExplorerState((state) => state.view);
  return (
    <>
      {allViews.filter(isFurther).map(({ id, label, shows, Icon }) => (
        <Menu.Item
          key={id}
          leftSection={<Icon size={16} strokeWidth={1.6} />}
          aria-current={id === current ? "page" : undefined}
          onClick={() => explorer.setView(id)}
        >
          {t.say(label)} <span className="beside">{t.say(shows)}</span>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<CircleQuestionMark size={16} />} onClick={openHelp}>
        {t("rail.help")}
      </Menu.Item>
    </>
  );
}
