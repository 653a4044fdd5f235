import { type TestProject } from "vitest/node";
import { findBrowser } from "../support/find-browser.ts";

export interface LentBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

declare module "vitest" {
  interface ProvidedContext {
    browser: LentBrowser | null;
  }
}

/** Finds the browser once per run; if there is none, prints in one line how to get one. */
export default async function setUp(project: TestProject): Promise<void> {
  const finding = await findBrowser();
  if (finding.found) {
    const { executablePath, env } = finding;
    project.provide("browser", { executablePath, env });
    return;
  }
  const line = `The tests in a browser are skipped: ${finding.reason}`;
  if (process.env["CI"]) throw new Error(line);
  console.error(line);
  project.provide("browser", null);
}
