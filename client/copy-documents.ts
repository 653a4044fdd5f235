import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts the texts of the client's operations, by hash, where the server reads them: in dist, beside the client
 * that sends the hashes.
 */
export function copyDocuments(root: string): void {
  mkdirSync(join(root, "dist"), { recursive: true });
  copyFileSync(
    join(root, "client/api/__generated__/persisted-documents.json"),
    join(root, "dist/client-documents.json"),
  );
}
