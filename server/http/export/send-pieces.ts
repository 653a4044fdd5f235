import { once } from "node:events";
import { type ServerResponse } from "node:http";

/**
 * Sends a body in pieces, each when the client has room for it. Disconnects a client that takes nothing for
 * `stallMs` milliseconds.
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
  // Also covers the last pieces, which may still be in the buffer.
  const cutting = setTimeout(() => response.destroy(), stallMs);
  cutting.unref();
  response.once("close", () => clearTimeout(cutting));
  response.end();
}
