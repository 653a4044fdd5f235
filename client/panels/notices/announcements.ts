import { type Message } from "../../messages/message.ts";
import { createStore } from "zustand/vanilla";

/** Something that was done, said once. */
export interface Announcement {
  readonly id: number;
  readonly said: Message;
}

/** What is said at the moment, oldest first. */
export const announcements = createStore<{ readonly list: readonly Announcement[] }>()(() => ({
  list: [],
}));

/** How long a sentence stays, ms. */
const stay = 4000;
let last = 0;

/** Says something on the screen and to screen readers, for a few seconds. */
export function announce(said: Message): void {
  last += 1;
  const id = last;
  announcements.setState(({ list }) => ({ list: [...list.slice(-2), { id, said }] }));
  setTimeout(() => retract(id), stay);
}

/** Takes a sentence back. */
export function retract(id: number): void {
  announcements.setState(({ list }) => ({ list: list.filter((item) => item.id !== id) }));
}
