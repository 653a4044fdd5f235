import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { en } from "./en.ts";

/** A text of the screen by name; the English catalog says which there are. */
export type MessageId = keyof typeof en;

/** What fills a gap in a text: a name or number, another text, or a list of texts. */
export type Value = string | number | Message | readonly Message[];

/** What a text takes: `{name}` any value, `{n, plural, …}` a number, `{x, select, …}` one of its cases. */
export type ValuesIn<Text extends string> = GetICUArgs<
  Text,
  { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: never }
>;

export type ValuesOf<Id extends MessageId> = ValuesIn<(typeof en)[Id]>;

/** The values as a function takes them: none where the text has none. */
export type ValuesAfter<Id extends MessageId> = keyof ValuesOf<Id> extends never
  ? []
  : [values: ValuesOf<Id>];

/** A text to be said later, in the language that is then spoken. */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, Value>>;
}

/** A text to be said later: `message("notice.left-out", { n: 3 })`. */
export function message<Id extends MessageId>(id: Id, ...[values]: ValuesAfter<Id>): Message {
  return { id, values: (values ?? {}) as Message["values"] };
}

/** The names of the tags in a text: `<b>…</b>` has `b`. */
type TagsIn<Text> = Text extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | TagsIn<Rest>
  : never;

export type TagsOf<Id extends MessageId> = TagsIn<(typeof en)[Id]>;
