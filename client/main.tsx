/** Starts the explorer in the page. */
// First, since it says in which order the layers lie.
import "./theme/tokens.css";
import "@mantine/core/styles.layer.css";
import "@fontsource-variable/inter/wght.css";
import "./theme/mantine.css";
import "./theme/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createGraphSource } from "./api/graph-source.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import { ExplorerProvider } from "./explorer-context.tsx";
import { browserAddress } from "./url/browser-address.ts";
import { createExplorer } from "./explorer/explorer.ts";
import { speak, usualLanguage } from "./language/reader-language.ts";
import { keepLink } from "./url/keep-link.ts";
import { languageInLink, withLanguage } from "./language/with-language.ts";
import { colorSchemeManager } from "./theme/scheme.ts";
import { theme } from "./theme/theme.ts";

const cache = createQueryClient();
const explorer = createExplorer(createGraphSource(cache));
// Before the first text is shown. Without its texts the screen speaks English.
await speak(languageInLink(browserAddress.read()) ?? usualLanguage()).catch(() => speak("en"));
keepLink(explorer, withLanguage(browserAddress));

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    {/* The variables stand in theme/mantine.css: style tags would break the content security policy. */}
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={cache}>
        <ExplorerProvider explorer={explorer}>
          <App />
        </ExplorerProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
