import { setMaxListeners } from "node:events";

/**
 * A signal that aborts when the client has left (with that signal's reason), after so many milliseconds (with
 * a TimeoutError), or when the answer is stopped. It uses its own timer, because on Node 20 the timeout in
 * `AbortSignal.any([…, AbortSignal.timeout(ms)])` may be garbage-collected before it fires (nodejs/node issue
 * 57736).
 */
export function deadline(
  client: AbortSignal,
  ms: number,
  stop: AbortSignal = new AbortController().signal,
): AbortSignal {
  const giving = new AbortController();
  // Each running read adds a listener, and one query may have many reads: that is no leak.
  setMaxListeners(0, giving.signal);
  const timer = setTimeout(() => {
    giving.abort(new DOMException(`no answer within ${ms} ms`, "TimeoutError"));
  }, ms);
  // This timer alone should not keep the process alive.
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
