/** What a compiled message is made of. */
export interface MessageParts {
  /** All its words, those of every case too. */
  readonly text: string;
  /** The values and tags that it asks for. */
  readonly names: readonly string[];
  /** The values alone. */
  readonly values: readonly string[];
  /** The forms that each of its plurals has. */
  readonly plurals: readonly (readonly string[])[];
}

/** Takes apart what `icu-minify` has compiled: texts, `[name]`, `[name, type, cases]` and `[tag, …inside]`. */
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
