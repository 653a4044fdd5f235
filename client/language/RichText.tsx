import { Fragment, type ReactNode } from "react";
import { type MessageId, type TagsOf, type ValuesOf } from "../messages/message.ts";
import { useText } from "./use-text.ts";

type Tags<Id extends MessageId> = Readonly<
  Record<Exclude<TagsOf<Id>, "b">, (inside: ReactNode) => ReactNode>
>;

type Given<Id extends MessageId> = (keyof ValuesOf<Id> extends never
  ? { values?: never }
  : { values: ValuesOf<Id> }) &
  ([Exclude<TagsOf<Id>, "b">] extends [never] ? { tags?: never } : { tags: Tags<Id> });

/**
 * A text with elements in it: `<b>` is bold; any other tag is rendered by the function of that name in
 * `tags`, for example as a link or a button.
 */
export function RichText<Id extends MessageId>(props: { id: Id } & Given<Id>) {
  const { id, values, tags } = props as {
    id: Id;
    values?: Record<string, string | number>;
    tags?: Record<string, (inside: ReactNode) => ReactNode>;
  };
  const t = useText();
  const makers = Object.entries({ b: (inside: ReactNode) => <b>{inside}</b>, ...tags }).map(
    ([tag, make]) => [tag, (chunks: readonly ReactNode[]) => make(keyed(chunks))] as const,
  );
  return keyed(t.parts<ReactNode>({ id, values: values ?? {} }, Object.fromEntries(makers)));
}

function keyed(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}
