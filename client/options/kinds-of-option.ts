import { type Message } from "../messages/message.ts";
import {
  type About,
  type Choice,
  type Control,
  type Option,
  type Said,
  type Screen,
} from "./option.ts";

/** An option with one of several values; null means automatic, and is never in an address. */
export function choiceOption<
  const Id extends string,
  const C extends Choice<string | number | null>,
  const S extends Screen,
  R extends object,
>(
  said: { readonly choices: readonly C[] } & Said<Id, NoInfer<C["value"]>, S, R>,
): Option<Id, C["value"], S, R> {
  const { choices, ...rest } = said;
  return option<Id, C["value"], S, R>(rest, { kind: "choice", choices }, (words, ignore) => {
    const [first] = known(choices, words, ignore);
    return first === null ? undefined : first;
  });
}

/** An option with any number of values; none means all of them. */
export function severalOption<
  const Id extends string,
  const C extends Choice<string>,
  const S extends Screen,
  R extends object,
>(
  said: { readonly choices: readonly C[] } & Unset<Id, readonly NoInfer<C["value"]>[], S, R>,
): Option<Id, readonly C["value"][], S, R> {
  const { choices, ...rest } = said;
  return option<Id, readonly C["value"][], S, R>(
    { ...rest, usual: [] },
    { kind: "several", choices },
    (words, ignore) => [...new Set(known(choices, words, ignore))],
  );
}

/** Yes or no. */
export function switchOption<const Id extends string, const S extends Screen, R extends object>(
  said: Said<Id, boolean, S, R> & { readonly help: Message },
): Option<Id, boolean, S, R> {
  const { help, ...rest } = said;
  const automatic = () => said.usual;
  return option(rest, { kind: "switch", help, automatic }, parseSwitch);
}

/** An option that is on, off, or automatic (null) as long as nobody chooses. */
export function automaticOption<const Id extends string, const S extends Screen, R extends object>(
  said: Unset<Id, boolean | null, S, R> & {
    readonly help: Message;
    readonly automatic: (about: About) => boolean;
  },
): Option<Id, boolean | null, S, R> {
  const { help, automatic, ...rest } = said;
  return option({ ...rest, usual: null }, { kind: "switch", help, automatic }, parseSwitch);
}

/** An option that is a day (`YYYY-MM-DD`), or none. */
export function dayOption<const Id extends string, const S extends Screen, R extends object>(
  said: Unset<Id, string | null, S, R> & { readonly help: Message },
): Option<Id, string | null, S, R> {
  const { help, ...rest } = said;
  return option({ ...rest, usual: null }, { kind: "day", help }, ([word = ""], ignore) => {
    if (isDay(word)) return word;
    ignore(word);
    return undefined;
  });
}

type Unset<Id extends string, V, S extends Screen, R extends object> = Omit<
  Said<Id, V, S, R>,
  "usual"
>;

function option<Id extends string, V, S extends Screen, R extends object>(
  said: Said<Id, V, S, R>,
  control: Control,
  parseWords: Option<Id, V, S, R>["parseWords"],
): Option<Id, V, S, R> {
  return {
    ...said,
    control,
    // Safe, because every value comes from the option itself: its default, its control, or its parsed words.
    variables: (value, about) => said.variables(value as V, about),
    toWords: (value) => (Array.isArray(value) ? value.map(toWord) : [toWord(value)]),
    parseWords,
  };
}

const yesOrNo = [{ value: true }, { value: false }] as const;

function parseSwitch(words: readonly string[], ignore: (word: string) => void) {
  return known<boolean>(yesOrNo, words, ignore)[0];
}

function known<V>(
  choices: readonly { readonly value: V }[],
  words: readonly string[],
  ignore: (word: string) => void,
): V[] {
  return words.flatMap((word) => {
    const choice = choices.find(({ value }) => value !== null && toWord(value) === word);
    if (choice === undefined) ignore(word);
    return choice === undefined ? [] : [choice.value];
  });
}

function toWord(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value).toLowerCase().replaceAll("_", "-");
}

/** Does a text name a day that there is? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
