import format, { type CompiledMessage } from "icu-minify/format";
import { getDateTimeFormat, getListFormat, getNumberFormat, getPluralRules } from "./intl.ts";
import { type Language } from "./languages.ts";
import { type Message, type MessageId, type Value, type ValuesAfter } from "./message.ts";

/** A text for each name, as written; the build has compiled them (client/compile-messages.ts). */
export type Catalog = Readonly<Record<MessageId, string>>;

/** What stands between a tag and its end. */
type Chunks<T> = readonly (string | T)[];

/** Says texts in one language. */
export interface Translate {
  /** A text with its values filled in; emphasis is dropped. */
  <Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): string;
  readonly language: Language;
  /** A message that was put together elsewhere. */
  readonly say: (message: Message) => string;
  /** A text as parts, what its tags enclose made by `tags`. */
  readonly parts: <T>(
    message: Message,
    tags: Readonly<Record<string, (chunks: Chunks<T>) => T>>,
  ) => Chunks<T>;
}

const formatters = { getDateTimeFormat, getNumberFormat, getPluralRules };

/** Speaks a language by its catalog. */
export function translator(language: Language, catalog: Catalog): Translate {
  const compiled = catalog as unknown as Readonly<Record<MessageId, CompiledMessage>>;
  const plain = { b: (chunks: Chunks<string>) => chunks.join("") };
  const parts: Translate["parts"] = <T>(
    { id, values }: Message,
    tags: Readonly<Record<string, (chunks: Chunks<T>) => T>>,
  ) => {
    const said = format<T>(compiled[id], language, { ...saidOf(values), ...tags }, { formatters });
    return Array.isArray(said) ? said : [said];
  };
  const saidOf = (values: Message["values"]) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, filling(value)] as const),
    );
  const filling = (value: Value): string | number => {
    if (typeof value !== "object") return value;
    return "id" in value ? say(value) : getListFormat(language).format(value.map(say));
  };
  const say = (message: Message) => parts(message, plain).join("");
  return Object.assign(
    <Id extends MessageId>(id: Id, ...[values]: ValuesAfter<Id>) =>
      say({ id, values: (values ?? {}) as Message["values"] }),
    { language, say, parts },
  );
}
