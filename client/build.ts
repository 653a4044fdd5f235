/** `tsx client/build.ts [--force]`: builds the client into dist/client, unless the build there is current. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { clientStamp } from "./client-stamp.ts";
import { copyDocuments } from "./copy-documents.ts";

const root = join(import.meta.dirname, "..");
const stampFile = join(root, "dist/client.stamp");
const stamp = clientStamp(root);

if (!process.argv.includes("--force") && isCurrent()) {
  console.log("Client: dist/client is current.");
} else {
  const start = performance.now();
  // Removed first, so that a failed build does not count as current.
  rmSync(stampFile, { force: true });
  await build({
    configFile: join(root, "vite.config.ts"),
    root: join(root, "client"),
    logLevel: "warn",
  });
  mkdirSync(join(root, "dist"), { recursive: true });
  copyDocuments(root);
  writeFileSync(stampFile, stamp);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Client: built into dist/client in ${seconds} s.`);
}

function isCurrent(): boolean {
  return (
    existsSync(join(root, "dist/client/index.html")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === stamp
  );
}
