import {
  ChartNoAxesGantt,
  CircleQuestionMark,
  Grid3x3,
  Moon,
  Sun,
  SunMoon,
  Table2,
  Unlink2,
  Waypoints,
} from "lucide-react";
import { type ComponentType } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type View } from "../../explorer/explorer-state.ts";
import { useText } from "../../language/use-text.ts";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { openHelp } from "./HelpDialog.tsx";
import "./rail.css";

interface IconProps {
  size?: number;
  strokeWidth?: number;
}

const views: readonly { view: View; Icon: ComponentType<IconProps> }[] = [
  { view: "graph", Icon: Waypoints },
  { view: "stances", Icon: Grid3x3 },
  { view: "gaps", Icon: Unlink2 },
  { view: "timeline", Icon: ChartNoAxesGantt },
  { view: "table", Icon: Table2 },
];

const schemeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** The ways to look at what is explored; on a narrow screen it lies at the bottom. */
export function ViewRail() {
  const t = useText();
  const explorer = useExplorer();
  const current = useExplorerState((state) => state.view);
  const scheme = useNextScheme();
  const SchemeIcon = schemeIcons[scheme.current];
  return (
    <nav className="rail" aria-label={t("rail.views")}>
      {views.map(({ view, Icon }) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? "page" : undefined}
          onClick={() => explorer.setView(view)}
        >
          <Icon size={18} strokeWidth={1.6} />
          {t(`rail.${view}`)}
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
