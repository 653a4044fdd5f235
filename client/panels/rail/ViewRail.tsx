import { CircleQuestionMark, Moon, Sun, SunMoon } from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { allViews } from "../../views/all-views.ts";
import { openHelp } from "./help-dialog.ts";
import "./rail.css";

const schemeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** The views; on a narrow screen at the bottom. */
export function ViewRail() {
  const t = useText();
  const explorer = useExplorer();
  const current = useExplorerState((state) => state.view);
  const scheme = useNextScheme();
  const SchemeIcon = schemeIcons[scheme.current];
  return (
    <nav className="rail" aria-label={t("rail.views")}>
      {allViews.map(({ id, label, shows, Icon }) => (
        <button
          key={id}
          type="button"
          title={t.say(shows)}
          aria-current={id === current ? "page" : undefined}
          onClick={() => explorer.setView(id)}
        >
          <Icon size={18} strokeWidth={1.6} />
          {t.say(label)}
        </button>
      ))}
      <span className="rail-space" />
      <button type="button" className="rail-scheme" title={scheme.label} onClick={scheme.change}>
        <SchemeIcon size={18} strokeWidth={1.6} />
        <span className="unseen">{scheme.label}</span>
        <span aria-hidden="true">{t(`rail.${scheme.current}`)}</span>
      </button>
      <button type="button" onClick={openHelp}>
        <CircleQuestionMark size={18} strokeWidth={1.6} />
        {t("rail.help")}
      </button>
    </nav>
  );
}
