import { availableParallelism } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compileMessages } from "./client/compile-messages.ts";

const root = import.meta.dirname;

export default defineConfig({
  test: {
    // At least four: on two cores vitest would use one, although most suites wait for a browser or, one at a
    // time, for the one Neo4j.
    maxWorkers: Math.max(4, availableParallelism() - 1),
    projects: [
      {
        // Resolved as Node does it: with the package's second, .mjs build there would be two instances of
        // graphql.
        resolve: { alias: { graphql: join(root, "node_modules/graphql/index.js") } },
        test: {
          name: "node",
          root,
          environment: "node",
          globalSetup: ["tests/neo4j/provide-neo4j.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/client/**", "tests/e2e/**", "**/node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        plugins: [react(), compileMessages()],
        test: {
          name: "client",
          root,
          environment: "happy-dom",
          include: ["tests/client/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
