import { useText } from "./language/use-text.ts";
import { useExplorerState } from "./explorer-context.tsx";
import { Dialogs } from "./panels/Dialogs.tsx";
import { DetailsPanel } from "./panels/details/DetailsPanel.tsx";
import { TextColumn } from "./panels/details/text/TextColumn.tsx";
import { AppHeader } from "./panels/header/AppHeader.tsx";
import { Notices } from "./panels/notices/Notices.tsx";
import { StartProblem } from "./panels/notices/StartProblem.tsx";
import { StoryStrip } from "./panels/story/StoryStrip.tsx";
import { ViewRail } from "./panels/rail/ViewRail.tsx";
import { ViewBar } from "./panels/bar/ViewBar.tsx";
import { TimeBar } from "./panels/time/TimeBar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import { getView } from "./views/all-views.ts";
import { ViewFrame } from "./views/ViewFrame.tsx";
import "./app.css";
import "./panels/parts/parts.css";

/** The explorer's page. */
export function App() {
  const t = useText();
  useShortcuts();
  const view = useExplorerState((state) => state.view);
  const failedToStart = useExplorerState(
    ({ overview, failure }) => failure !== null && (overview === null || failure.instead !== null),
  );
  if (failedToStart) return <StartProblem />;
  return (
    <>
      <a className="skip" href="#view">
        {t("app.skip")}
      </a>
      <div className="app" data-page={getView(view).isPage}>
        <AppHeader />
        <ViewRail />
        <main className="main">
          <ViewBar />
          <StoryStrip />
          <div className="view" id="view" tabIndex={-1}>
            <ViewFrame view={getView(view)} />
          </div>
        </main>
        <TimeBar />
        {!getView(view).isPage && <TextColumn />}
        {!getView(view).isPage && <DetailsPanel />}
      </div>
      <Dialogs />
      <Notices />
    </>
  );
}
