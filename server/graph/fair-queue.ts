import { performance } from "node:perf_hooks";
import { raceAbort } from "./async.ts";

/** On whose behalf a task runs: a client, and one of the client's requests. */
export interface Asker {
  readonly client: string;
  readonly request: string;
}

export interface QueueBounds {
  /** Tasks running at once. */
  readonly running: number;
  /** Tasks of one client running at once. Fewer than `running` leaves room for other clients. */
  readonly runningOfOne: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
  /**
   * How long service counts, ms: after this time half as much. A client that was served all this time waits
   * about as long when another one comes.
   */
  readonly halfLife?: number;
}

/** Too many tasks are waiting already; this one was not started. */
export class QueueFullError extends Error {
  override readonly name = "QueueFullError";
  /** Whole seconds after which another try makes sense. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(`too many questions wait already; try again in ${retryAfter} s`);
    this.retryAfter = retryAfter;
  }
}

/** An answer, and the work behind it, which may continue after the wait for the answer was given up. */
export interface Work<T> {
  readonly answer: Promise<T>;
  readonly ended: Promise<unknown>;
}

/** Starts the work; resolves when it has ended, whether it succeeded or failed. */
type Task = () => Promise<void>;

/**
 * The state of one client: its waiting tasks by request, how many are running, and how much service it had
 * lately.
 */
interface Client {
  readonly waiting: Map<string, Task[]>;
  count: number;
  running: number;
  /** Milliseconds of service, of which half counts after each `halfLife`, as of `at`. */
  served: number;
  at: number;
}

const usualHalfLife = 10_000;

/**
 * Runs a few tasks at once. The client that was served least lately is next, and the requests of one client
 * take turns, so that a client with many tasks does not hold up the others.
 */
export class FairQueue {
  readonly #bounds: QueueBounds;
  readonly #halfLife: number;
  readonly #clients = new Map<string, Client>();
  #running = 0;
  #waiting = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
    this.#halfLife = bounds.halfLife ?? usualHalfLife;
  }

  /** How many tasks are waiting and running. */
  size(): { readonly waiting: number; readonly running: number } {
    return { waiting: this.#waiting, running: this.#running };
  }

  /**
   * Runs the work when it is its turn, and resolves with its answer. A task that is still waiting is dropped
   * on abort.
   * @param onBegin told how long the task has waited, ms
   * @throws {QueueFullError} @throws the signal's reason
   */
  async run<T>(
    asker: Asker,
    begin: () => Work<T>,
    signal?: AbortSignal,
    onBegin: (waited: number) => void = () => {},
  ): Promise<T> {
    signal?.throwIfAborted();
    const client = this.#clientOf(asker.client);
    if (this.#waiting >= this.#bounds.waiting || client.count >= this.#bounds.waitingOfOne) {
      throw new QueueFullError(this.#patience());
    }
    const asked = performance.now();
    const waitingFor: { task?: Task } = {};
    const answer = new Promise<T>((resolve, reject) => {
      waitingFor.task = async () => {
        onBegin(performance.now() - asked);
        try {
          const work = begin();
          resolve(work.answer);
          await Promise.allSettled([work.answer, work.ended]);
        } catch (error) {
          reject(error);
        }
      };
    });
    const { task } = waitingFor;
    if (task) this.#add(client, asker.request, task);
    this.#next();
    try {
      return await raceAbort(answer, signal);
    } finally {
      if (task) this.#drop(client, asker.request, task);
    }
  }

  #clientOf(name: string): Client {
    let client = this.#clients.get(name);
    if (!client) {
      client = { waiting: new Map(), count: 0, running: 0, served: 0, at: performance.now() };
      this.#clients.set(name, client);
    }
    return client;
  }

  #add(client: Client, request: string, task: Task): void {
    const tasks = client.waiting.get(request);
    if (tasks) tasks.push(task);
    else client.waiting.set(request, [task]);
    client.count += 1;
    this.#waiting += 1;
  }

  /** Removes a task from the waiting ones: it was started, or given up. */
  #drop(client: Client, request: string, task: Task): void {
    const tasks = client.waiting.get(request);
    const index = tasks?.indexOf(task) ?? -1;
    if (!tasks || index < 0) return;
    tasks.splice(index, 1);
    if (tasks.length === 0) client.waiting.delete(request);
    client.count -= 1;
    this.#waiting -= 1;
  }

  #next(): void {
    while (this.#running < this.#bounds.running) {
      const client = this.#leastServed();
      const [request, tasks] = client?.waiting.entries().next().value ?? [];
      const task = tasks?.[0];
      if (!client || request === undefined || !tasks || !task) return;
      this.#drop(client, request, task);
      // The request's other tasks go to the end, behind those of the client's other requests.
      if (client.waiting.delete(request)) client.waiting.set(request, tasks);
      void this.#serve(client, task);
    }
  }

  async #serve(client: Client, task: Task): Promise<void> {
    this.#running += 1;
    client.running += 1;
    const began = performance.now();
    await task();
    this.#running -= 1;
    client.running -= 1;
    const now = performance.now();
    client.served = this.#servedLately(client, now) + (now - began);
    client.at = now;
    this.#forget(now);
    this.#next();
  }

  #leastServed(): Client | undefined {
    const now = performance.now();
    let least: Client | undefined;
    let served = Infinity;
    for (const client of this.#clients.values()) {
      if (client.count === 0 || client.running >= this.#bounds.runningOfOne) continue;
      const lately = this.#servedLately(client, now);
      if (lately < served) [least, served] = [client, lately];
    }
    return least;
  }

  /** Forgets clients that have no tasks and were served so long ago that it no longer matters. */
  #forget(now: number): void {
    if (this.#clients.size < 100) return;
    for (const [name, client] of this.#clients) {
      const idle = client.count === 0 && client.running === 0;
      if (idle && this.#servedLately(client, now) < 1) this.#clients.delete(name);
    }
  }

  /** Seconds until about half of the waiting tasks have been started, if each takes a tenth of a second. */
  #patience(): number {
    return Math.max(1, Math.ceil(this.#waiting / this.#bounds.running / 20));
  }

  #servedLately({ served, at }: Client, now: number): number {
    return served * 2 ** ((at - now) / this.#halfLife);
  }
}
