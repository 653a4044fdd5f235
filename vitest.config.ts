import { availableParallelism } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { compileMessages } from "./client/compile-messages.ts";

const root = import.meta.dirname;

/** Suites that put other modules in the place of ours. */
const replacingModules = "tests/**/*.apart.test.{ts,tsx}";

/**
 * Suites share the modules that their process has imported, which saves a fifth of the work; those that
 * replace modules have a process for themselves.
 */
function sharedAndApart(
  name: string,
  { test, ...rest }: TestProjectInlineConfiguration,
  include: string,
  exclude: readonly string[] = [],
): TestProjectInlineConfiguration[] {
  const shared = {
    ...rest,
    test: {
      ...test,
      name,
      root,
      isolate: false,
      unstubEnvs: true,
      unstubGlobals: true,
      include: [include],
      exclude: [...exclude, replacingModules, "**/node_modules/**"],
    },
  };
  const apart = {
    ...shared,
    test: {
      ...shared.test,
      name: `${name}, modules replaced`,
      isolate: true,
      include: [include.replace(".test.", ".apart.test.")],
      exclude: [...exclude, "**/node_modules/**"],
    },
  };
  return [shared, apart];
}

export default defineConfig({
  test: {
    // At least four: on two cores vitest would use one, although most suites wait for a browser or, one at a
    // time, for the one Neo4j.
    maxWorkers: Math.max(4, availableParallelism() - 1),
    projects: [
      ...sharedAndApart(
        "node",
        {
          // Resolved as Node does it: with the package's second, .mjs build there would be two instances of
          // graphql.
          resolve: { alias: { graphql: join(root, "node_modules/graphql/index.js") } },
          test: {
            environment: "node",
            globalSetup: ["tests/neo4j/provide-neo4j.ts"],
            testTimeout: 60_000,
            hookTimeout: 180_000,
          },
        },
        "tests/**/*.test.ts",
        ["tests/client/**", "tests/e2e/**"],
      ),
      ...sharedAndApart(
        "client",
        {
          plugins: [react(), compileMessages()],
          test: { environment: "happy-dom", testTimeout: 60_000, hookTimeout: 60_000 },
        },
        "tests/client/**/*.test.{ts,tsx}",
      ),
      {
        test: {
          name: "browser",
          root,
          environment: "node",
          globalSetup: ["tests/e2e/provide-browser.ts"],
          include: ["tests/e2e/**/*.test.ts"],
          // By default a page has a second to come to what is expected of it.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
