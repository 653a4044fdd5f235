import { type Message } from "../../messages/message.ts";
import { createStore } from "zustand/vanilla";

/** A short-lived message about something that was done. */
export interface Announcement {
  readonly id: number;
  readonly said: Message;
}

/** The messages on the screen, oldest first. */
export const announcements = createStore<{ readonly list: readonly Announcement[] }>()(() => ({
  list: [],
}));

/** How long a message stays, ms. */
const stay = 4000;
let last = 0;

/** Shows a message for a few seconds, and announces it to screen readers. */
export function announce(said: Message): void {
  last += 1;
  const id = last;
  announcements.setState(({ list }) => ({ list: [...list.slice(-2), { id, said }] }));
  setTimeout(() => retract(id), stay);
}

/** Removes a message. */
export function retract(id: number): void {
  announcements.setState(({ list }) => ({ list: list.filter((item) => item.id !== id) }));
}
