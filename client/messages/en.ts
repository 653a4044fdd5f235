import { enFirst } from "./en-first.ts";
import { enLate } from "./en-late.ts";

/** All texts in English. They define which messages exist; ids begin with the name of the message's file. */
export const en = { ...enFirst, ...enLate } as const;
