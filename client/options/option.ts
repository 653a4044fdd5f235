import { type Message } from "../messages/message.ts";

/** Where an option has a say: a mode of graph and table, or a view that computes a network of its own. */
export type Screen = "evidence" | "meetings" | "stances" | "agreement" | "matrix" | "gaps";

/** The screens that rest on positions. */
export const stanceScreens = ["stances", "agreement", "matrix", "gaps"] as const;

/** What is asked about, for options that go by it as long as nobody chooses. */
export interface About {
  /** Actors asked about by name; 0 when the question is of the whole graph. */
  readonly actorCount: number;
  /** An unnamed group is among them. */
  readonly hasGroup: boolean;
}

/** One value of an option, as it is offered. */
export interface Choice<V = unknown> {
  readonly value: V;
  readonly label: Message;
  /** A sentence that says what it does. */
  readonly help: Message;
  /** What it is called in the middle of a sentence. */
  readonly word?: Message;
}

/** How an option is chosen. */
export type Control =
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "several"; readonly choices: readonly Choice[] }
  | {
      readonly kind: "switch";
      readonly help: Message;
      /** Whether it is on as long as nobody chooses. */
      readonly automatic: (about: About) => boolean;
    }
  | { readonly kind: "day"; readonly help: Message };

/** What every option says of itself, however it is chosen. */
export interface Said<Id extends string, V, S extends Screen, R extends object> {
  readonly id: Id;
  /** What it is called in an address. */
  readonly link: string;
  /** What a researcher would choose who has chosen nothing. */
  readonly usual: V;
  readonly label: Message;
  /** The screens whose menu offers it. */
  readonly offered: readonly Screen[];
  /** It changes how the graph is drawn and nothing else: the table does not offer it. */
  readonly drawsOnly?: true;
  /** The screens that show it beside their menu. */
  readonly inBar?: readonly Screen[];
  /** The screens whose question it changes, offered there or not. */
  readonly asks: readonly S[];
  /** What it sets of their question: variables of the API, and what meetings or positions are filtered by. */
  readonly variables: (value: V, about: About) => R;
}

/** Something that a reader can choose about how networks are computed and shown: all that is known of it. */
export interface Option<
  Id extends string = string,
  V = unknown,
  S extends Screen = Screen,
  R extends object = object,
> extends Omit<Said<Id, V, S, R>, "variables"> {
  readonly control: Control;
  variables(value: unknown, about: About): R;
  /** Its value as words of an address. */
  toWords(value: unknown): readonly string[];
  /** The value that words of an address stand for, `undefined` for none; `ignore` is told of what is not understood. */
  parseWords(words: readonly string[], ignore: (word: string) => void): V | undefined;
}

/** The values that an option takes. */
export type ValueOf<O extends Option> = O["usual"];

/** What a value of an option is called in the middle of a sentence. */
export function wordOf<V>(option: Option<string, V>, value: NoInfer<V>): Message {
  const { control } = option;
  const found = "choices" in control && control.choices.find((choice) => choice.value === value);
  if (!found) throw new TypeError(`${option.id} has no choice ${String(value)}`);
  return found.word ?? found.label;
}
