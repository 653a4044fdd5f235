import { join } from "node:path";
import { type Page } from "playwright-core";

/** Pictures that the README shows. */
const inReadme = new Set([
  "evidence-light",
  "agreement-light",
  "matrix-dark",
  "meetings-light",
  "gaps-light",
  "map-light",
  "beside-light",
  "notes-light",
]);

/**
 * `npm run screenshots` renews the README's pictures; otherwise pictures are only kept to be looked at after
 * a run.
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const renews = process.env["npm_lifecycle_event"] === "screenshots" && inReadme.has(name);
  const folder = renews ? "../../docs/images" : "results";
  await page.screenshot({ path: join(import.meta.dirname, folder, `${name}.png`) });
}
