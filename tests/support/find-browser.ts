import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Chromium that can be launched, or one line that says how to get one. */
export type BrowserFinding =
  | {
      readonly found: true;
      readonly executablePath: string;
      readonly env: Record<string, string>;
      readonly from: string;
    }
  | { readonly found: false; readonly reason: string };

// First those without windows: the others run the pages of their own tabs and buttons beside each page.
const commands = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Finds a browser: the one at PARLEY_BROWSER, the system's Chromium or Chrome, else on Linux x64 the Chromium
 * inside the npm package `@sparticuz/chromium`, which brings the libraries that a bare Linux lacks.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserFinding> {
  const named = env["PARLEY_BROWSER"];
  if (named === "npm") return fromPackage(env);
  if (named !== undefined && named !== "") {
    return existsSync(named)
      ? found(named, env, "PARLEY_BROWSER")
      : { found: false, reason: `PARLEY_BROWSER names ${named}, which is not there.` };
  }
  const folders = (env["PATH"] ?? "").split(delimiter);
  const byCommand = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const system = [...byCommand, ...places].find((path) => existsSync(path));
  return system === undefined ? fromPackage(env) : found(system, env, "the system");
}

async function fromPackage(env: NodeJS.ProcessEnv): Promise<BrowserFinding> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return {
      found: false,
      reason: "no browser here: install Chrome or Chromium, or name one in PARLEY_BROWSER.",
    };
  }
  // The package unpacks its shared libraries only if this is set when it is loaded.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  return found(executablePath, { ...env, ...process.env }, "the npm package @sparticuz/chromium");
}

function found(executablePath: string, env: NodeJS.ProcessEnv, from: string): BrowserFinding {
  const defined = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { found: true, executablePath, env: Object.fromEntries(defined), from };
}
