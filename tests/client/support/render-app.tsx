import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createGraphSource } from "../../../client/api/create-graph-source.ts";
import { createQueryClient } from "../../../client/api/query-client.ts";
import { App } from "../../../client/app.tsx";
import { ExplorerProvider } from "../../../client/explorer-context.tsx";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { keepLink } from "../../../client/url/keep-link.ts";
import { Themed } from "../../../client/theme/Themed.tsx";
import { givePageHeight } from "./page-height.ts";

/** Renders the whole explorer at an address. The graph view needs a real browser; the other views do not. */
export function renderApp(address: string) {
  givePageHeight(900);
  const cache = createQueryClient();
  const explorer = createExplorer(createGraphSource(cache));
  let search = address;
  const stop = keepLink(explorer, {
    read: () => search,
    write: (next) => {
      search = next;
    },
    onTravel: () => () => {},
  });
  const view = render(
    <Themed env="test">
      <QueryClientProvider client={cache}>
        <ExplorerProvider explorer={explorer}>
          <App />
        </ExplorerProvider>
      </QueryClientProvider>
    </Themed>,
  );
  return {
    ...view,
    explorer,
    user: userEvent.setup(),
    address: () => search,
    close() {
      stop();
      cleanup();
      cache.clear();
    },
  };
}
