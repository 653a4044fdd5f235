import { type TestProject } from "vitest/node";
import { findBrowser } from "../support/find-browser.ts";
import { freePort } from "../support/free-port.ts";
import { startParley } from "../support/start-parley.ts";

export interface LentBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

declare module "vitest" {
  interface ProvidedContext {
    browser: LentBrowser | null;
    /** Where the Parley that all suites share is served, once it has started. */
    talks: string;
  }
}

/**
 * Once per run: finds the browser, or prints in one line how to get one, and starts the Parley with the talks
 * on Ukraine in which most suites look.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const finding = await findBrowser();
  if (finding.found) {
    const { executablePath, env } = finding;
    project.provide("browser", { executablePath, env });
    const port = await freePort();
    project.provide("talks", `http://127.0.0.1:${port}`);
    // Not waited for here: other suites need none.
    const starting = startParley({}, { port });
    starting.catch((error: unknown) => console.error(error));
    return async () => (await starting)[Symbol.asyncDispose]();
  }
  const line = `The tests in a browser are skipped: ${finding.reason}`;
  if (process.env["CI"]) throw new Error(line);
  console.error(line);
  project.provide("browser", null);
  return async () => {};
}
