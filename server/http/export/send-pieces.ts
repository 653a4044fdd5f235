import { once } from "node:events";
import { type ServerResponse } from "node:http";

/**
 * Sends a body piece by piece, none before the client has room for it. Who takes nothing for so many milliseconds
 * is cut off.
 * @param signal aborted when the client has left
 */
export async function sendPieces(
  response: ServerResponse,
  pieces: AsyncIterable<Uint8Array>,
  stallMs: number,
  signal: AbortSignal,
): Promise<void> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    if (response.write(piece)) continue;
    const cutting = setTimeout(() => response.destroy(), stallMs);
    try {
      await once(response, "drain", { signal });
    } finally {
      clearTimeout(cutting);
    }
  }
  // What is still on its way to a client that stands still.
  const cutting = setTimeout(() => response.destroy(), stallMs);
  cutting.unref();
  response.once("close", () => clearTimeout(cutting));
  response.end();
}
