/** Starts the explorer in the page. */
// Imported first, since it defines the order of the CSS layers.
import "./theme/tokens.css";
import "@mantine/core/styles.layer.css";
import "@fontsource-variable/inter/wght.css";
import "./theme/mantine.css";
import "./theme/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createGraphSource } from "./api/create-graph-source.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import { ExplorerProvider } from "./explorer-context.tsx";
import { openStoryInAddress } from "./panels/story/open-story-in-address.ts";
import { besidePath, browserAddress, idInAddress } from "./url/browser-address.ts";
import { createExplorer } from "./explorer/explorer.ts";
import { speak, usualLanguage } from "./language/reader-language.ts";
import { keepLink } from "./url/keep-link.ts";
import { languageInLink, withLanguage } from "./language/with-language.ts";
import { Themed } from "./theme/Themed.tsx";

const cache = createQueryClient();
const explorer = createExplorer(createGraphSource(cache));
// Before the first text is shown. If the language's texts can't be loaded, the screen is in English.
await speak(languageInLink(browserAddress.read()) ?? usualLanguage()).catch(() => speak("en"));
await openStoryInAddress();
const Page = await pageHere();
// A link that was pasted into an open page changes the fragment alone.
window.addEventListener("hashchange", () => void openStoryInAddress());

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Themed>
      <QueryClientProvider client={cache}>
        <ExplorerProvider explorer={explorer}>
          <Page />
        </ExplorerProvider>
      </QueryClientProvider>
    </Themed>
  </StrictMode>,
);

/** What is shown at the address: the explorer, two side by side, or why a short link leads nowhere. */
async function pageHere(): Promise<ComponentType> {
  if (window.location.pathname.startsWith(besidePath)) {
    return await (await import("./beside/open-beside.tsx")).openBeside(explorer, App);
  }
  const id = idInAddress();
  if (id !== null) {
    const { openShortLink } = await import("./panels/header/share/open-short-link.ts");
    const problem = await openShortLink(id);
    if (problem !== null) {
      const { KeptViewProblem } = await import("./panels/notices/KeptViewProblem.tsx");
      return () => <KeptViewProblem problem={problem} />;
    }
  }
  keepLink(explorer, withLanguage(browserAddress));
  return App;
}
