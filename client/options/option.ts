import { type Message } from "../messages/message.ts";

/** Where options apply: a mode of graph and table, or a view that computes a network of its own. */
export type Screen = "evidence" | "meetings" | "stances" | "agreement" | "matrix" | "gaps";

/** The screens that use positions. */
export const stanceScreens = ["stances", "agreement", "matrix", "gaps"] as const;

/** Facts about the question, on which the defaults of automatic options depend. */
export interface About {
  /** Number of actors that the question names; 0 when it is about the whole graph. */
  readonly actorCount: number;
  /** Whether an unnamed group is among them. */
  readonly hasGroup: boolean;
}

/** One value of an option, as offered in the menu. */
export interface Choice<V = unknown> {
  readonly value: V;
  readonly label: Message;
  /** A sentence that explains it. */
  readonly help: Message;
  /** Its name inside a sentence. */
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

/** What every option defines, whatever its control. */
export interface Said<Id extends string, V, S extends Screen, R extends object> {
  readonly id: Id;
  /** Its name in an address. */
  readonly link: string;
  /** The default. */
  readonly usual: V;
  readonly label: Message;
  /** The screens whose menu offers it. */
  readonly offered: readonly Screen[];
  /** It is offered only while another option has one of these values. */
  readonly onlyWith?: { readonly option: string; readonly values: readonly unknown[] };
  /** It only changes how the graph is drawn, so the table does not offer it. */
  readonly drawsOnly?: true;
  /** The screens that show it beside their menu. */
  readonly inBar?: readonly Screen[];
  /** The screens whose question it changes, whether they offer it or not. */
  readonly asks: readonly S[];
  /** What it sets in their question: variables of the API, and filters of meetings or positions. */
  readonly variables: (value: V, about: About) => R;
}

/** An option: something that a reader can choose about how networks are computed and shown. */
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
  /** Parses words of an address, `undefined` for none; calls `ignore` for words that can't be parsed. */
  parseWords(words: readonly string[], ignore: (word: string) => void): V | undefined;
}

/** The values that an option takes. */
export type ValueOf<O extends Option> = O["usual"];

/** The name of an option's value inside a sentence. */
export function wordOf<V>(option: Option<string, V>, value: NoInfer<V>): Message {
  const { control } = option;
  const found = "choices" in control && control.choices.find((choice) => choice.value === value);
  if (!found) throw new TypeError(`${option.id} has no choice ${String(value)}`);
  return found.word ?? found.label;
}
