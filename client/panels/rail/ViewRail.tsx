import { CircleQuestionMark, Ellipsis, Moon, Signpost, Sun, SunMoon } from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { allViews, getView } from "../../views/all-views.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";
import { openHelp } from "./help-dialog.ts";
import { isFurther } from "./further-views.ts";
import "./rail.css";

const schemeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const;

const loadStories = async () => (await import("../story/StoryItems.tsx")).StoryItems;
const loadFurther = async () => (await import("./FurtherItems.tsx")).FurtherItems;

/** The views, the stories and help; on a narrow screen at the bottom, the last ones in a menu. */
export function ViewRail() {
  const t = useText();
  const explorer = useExplorer();
  const current = useExplorerState((state) => state.view);
  const scheme = useNextScheme();
  const SchemeIcon = schemeIcons[scheme.current];
  return (
    <nav className="rail" aria-label={t("rail.views")}>
      {allViews.map((view) => (
        <button
          key={view.id}
          type="button"
          className={isFurther(view) ? "rail-wide" : undefined}
          title={t.say(view.shows)}
          aria-current={view.id === current ? "page" : undefined}
          onClick={() => explorer.setView(view.id)}
        >
          <view.Icon size={18} strokeWidth={1.6} />
          {t.say(view.label)}
        </button>
      ))}
      <DropdownOnDemand
        load={loadStories}
        given={{}}
        position="bottom-start"
        width={280}
        target={
          <button type="button">
            <Signpost size={18} strokeWidth={1.6} />
            {t("story.button")}
          </button>
        }
      />
      <DropdownOnDemand
        load={loadFurther}
        given={{}}
        position="bottom-end"
        width={240}
        target={
          <button
            type="button"
            className="rail-narrow"
            aria-current={isFurther(getView(current)) ? "true" : undefined}
          >
            <Ellipsis size={18} strokeWidth={1.6} />
            {t("header.more")}
          </button>
        }
      />
      <span className="rail-space" />
      <button type="button" className="rail-wide" title={scheme.label} onClick={scheme.change}>
        <SchemeIcon size={18} strokeWidth={1.6} />
        <span className="unseen">{scheme.label}</span>
        <span aria-hidden="true">{t(`rail.${scheme.current}`)}</span>
      </button>
      <button type="button" className="rail-wide" onClick={openHelp}>
        <CircleQuestionMark size={18} strokeWidth={1.6} />
        {t("rail.help")}
      </button>
    </nav>
  );
}
