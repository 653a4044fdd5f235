import { cleanup } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { liveApi } from "./live-api.ts";
import { boundsToLink, type State } from "./made-up-states.ts";
import { renderApp } from "./render-app.tsx";

type App = ReturnType<typeof renderApp>;

/** The explorer over the real API with the random graph of a seed, for the tests of the calling suite. */
export function appOnLiveApi(seed: number) {
  let api: Awaited<ReturnType<typeof liveApi>>;
  let app: App | undefined;

  beforeAll(async () => {
    api = await liveApi(seed);
  });
  afterEach(() => {
    app?.close();
    app = undefined;
    vi.unstubAllGlobals();
  });
  afterAll(() => api.close());

  const ask: typeof fetch = (input, init) => api.fetch(input, init);
  return {
    ask,
    /** The app that was opened last. */
    current: () => app,
    /** Opens the whole graph at an address with the state's bounds, asking by `asks`; closes the one before. */
    open(state: State, address: string, asks = ask): App {
      app?.close();
      cleanup();
      vi.stubGlobal("fetch", asks);
      const bounds = boundsToLink(state);
      app = renderApp(`?scope=everything&${address}${bounds && `&${bounds}`}`);
      return app;
    },
  };
}
