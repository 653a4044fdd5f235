/** The parts of a compiled message. */
export interface MessageParts {
  /** All its words, including those of every case. */
  readonly text: string;
  /** The names of its values and tags. */
  readonly names: readonly string[];
  /** The names of its values. */
  readonly values: readonly string[];
  /** The forms of each of its plurals. */
  readonly plurals: readonly (readonly string[])[];
}

/**
 * Takes a message compiled by `icu-minify` apart: texts, `[name]`, `[name, type, cases]` and `[tag,
 * …inside]`.
 */
export function partsOf(message: unknown): MessageParts {
  if (typeof message === "string") return { text: message, names: [], values: [], plurals: [] };
  if (!Array.isArray(message)) return joined([]);
  return joined(
    message.map((node: unknown) => (Array.isArray(node) ? ofNode(node) : partsOf(node))),
  );
}

const plural = 2;

function ofNode([name, type, cases, ...more]: unknown[]): MessageParts {
  const isTag = type !== undefined && (typeof type !== "number" || type === 0);
  const names = [String(name)];
  const own = { text: "", names, values: isTag ? [] : names, plurals: [] };
  if (isTag) {
    return joined([own, partsOf([type, cases, ...more])]);
  }
  if (typeof cases !== "object" || cases === null) return own;
  const forms = type === plural ? [Object.keys(cases)] : [];
  return joined([{ ...own, plurals: forms }, ...Object.values(cases).map(partsOf)]);
}

function joined(parts: readonly MessageParts[]): MessageParts {
  return {
    text: parts.map(({ text }) => text).join(" "),
    names: parts.flatMap(({ names }) => names),
    values: parts.flatMap(({ values }) => values),
    plurals: parts.flatMap(({ plurals }) => plurals),
  };
}
