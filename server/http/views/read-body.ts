import { type IncomingMessage } from "node:http";

/** The body of a request; null when it is longer than that many bytes, of which no more is read then. */
export function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length <= most) pieces.push(piece);
      else {
        request.pause();
        resolve(null);
      }
    });
    request.once("end", () => resolve(Buffer.concat(pieces)));
    request.once("error", reject);
  });
}
