import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { en } from "./en.ts";

/** The id of a text; the English catalog defines which there are. */
export type MessageId = keyof typeof en;

/** A value for a placeholder: a name or number, another message, or a list of messages. */
export type Value = string | number | Message | readonly Message[];

/**
 * The values that a text takes: any value for `{name}`, a number for `{n, plural, …}`, one of the cases for
 * `{x, select, …}`.
 */
export type ValuesIn<Text extends string> = GetICUArgs<
  Text,
  { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: never }
>;

export type ValuesOf<Id extends MessageId> = ValuesIn<(typeof en)[Id]>;

/** The values as function arguments: none if the text takes none. */
export type ValuesAfter<Id extends MessageId> = keyof ValuesOf<Id> extends never
  ? []
  : [values: ValuesOf<Id>];

/** A text to be translated later, in the language of that time. */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, Value>>;
}

/** Creates a message: `message("notice.left-out", { n: 3 })`. */
export function message<Id extends MessageId>(id: Id, ...[values]: ValuesAfter<Id>): Message {
  return { id, values: (values ?? {}) as Message["values"] };
}

/** The names of the tags in a text: `<b>…</b>` has `b`. */
type TagsIn<Text> = Text extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | TagsIn<Rest>
  : never;

export type TagsOf<Id extends MessageId> = TagsIn<(typeof en)[Id]>;
