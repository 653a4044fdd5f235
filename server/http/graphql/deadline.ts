import { setMaxListeners } from "node:events";

/**
 * A signal that aborts when the client is gone, with the client's reason, or after so many milliseconds,
 * with a TimeoutError, or when the answer is stopped. A timer of our own: of `AbortSignal.any([…, AbortSignal.timeout(ms)])` Node 20
 * collects the timeout as garbage before it fires (nodejs/node issue 57736), and the answer is never given up.
 */
export function deadline(
  client: AbortSignal,
  ms: number,
  stop: AbortSignal = new AbortController().signal,
): AbortSignal {
  const giving = new AbortController();
  // Each question under way listens, and a query may put many at once: that is no leak.
  setMaxListeners(0, giving.signal);
  const timer = setTimeout(() => {
    giving.abort(new DOMException(`no answer within ${ms} ms`, "TimeoutError"));
  }, ms);
  // Nothing else may be left to do than to wait for this.
  timer.unref();
  const leave = () => {
    clearTimeout(timer);
    giving.abort(client.reason);
  };
  if (client.aborted) leave();
  else client.addEventListener("abort", leave, { once: true });
  stop.addEventListener("abort", () => giving.abort(stop.reason), { once: true });
  return giving.signal;
}
