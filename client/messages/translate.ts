import format, { type CompiledMessage } from "icu-minify/format";
import { getDateTimeFormat, getListFormat, getNumberFormat, getPluralRules } from "./intl.ts";
import { type Language } from "./languages.ts";
import { type Message, type MessageId, type Value, type ValuesAfter } from "./message.ts";

/**
 * A text for each id, as written; the build replaces them by compiled messages (client/compile-messages.ts).
 */
export type Catalog = Readonly<Record<MessageId, string>>;

/** The content between a tag and its end. */
type Chunks<T> = readonly (string | T)[];

/** Translates messages into one language. */
export interface Translate {
  /** A text with its values filled in, without emphasis. */
  <Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): string;
  readonly language: Language;
  /** Translates a message that was created elsewhere. */
  readonly say: (message: Message) => string;
  /** A text as parts; what its tags enclose is rendered by `tags`. */
  readonly parts: <T>(
    message: Message,
    tags: Readonly<Record<string, (chunks: Chunks<T>) => T>>,
  ) => Chunks<T>;
}

const formatters = { getDateTimeFormat, getNumberFormat, getPluralRules };

/** A translator for a language with its catalog. */
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
