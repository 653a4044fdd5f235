/** The part of a syntax tree's node that is used here. */
interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Attributes whose values are shown or read out to the reader. */
const spoken = new Set([
  "aria-label",
  "aria-valuetext",
  "aria-roledescription",
  "alt",
  "description",
  "label",
  "none",
  "placeholder",
  "text",
  "title",
]);

/** The literal texts that a file's markup shows: neither messages nor data. */
export function literalTexts(tree: unknown): string[] {
  return inTree(tree).filter((text) => /\p{L}/u.test(text));
}

function inTree(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inTree);
  if (!isNode(value)) return [];
  if (value.type === "JSXText") return [String(value["value"]).replace(/\s+/g, " ").trim()];
  if (value.type === "JSXAttribute") return inAttribute(value);
  const own = value.type === "JSXElement" || value.type === "JSXFragment" ? shownBy(value) : [];
  return [...Object.values(value).flatMap(inTree), ...own];
}

/** Texts in expressions inside an element: `{open ? "less" : "more"}`. */
function shownBy(element: SyntaxNode): string[] {
  const children = Array.isArray(element["children"]) ? (element["children"] as unknown[]) : [];
  return children.flatMap((child) =>
    isNode(child) && child.type === "JSXExpressionContainer" ? resultsOf(child["expression"]) : [],
  );
}

function inAttribute(attribute: SyntaxNode): string[] {
  const { name, value } = attribute as unknown as { name: { name?: unknown }; value: unknown };
  const within = inTree(value);
  if (!spoken.has(String(name.name)) || !isNode(value)) return within;
  const given = value.type === "JSXExpressionContainer" ? value["expression"] : value;
  return [...resultsOf(given), ...within];
}

/** The literal texts that an expression may evaluate to. */
function resultsOf(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case "Literal":
      return typeof expression["value"] === "string" ? [expression["value"].trim()] : [];
    case "TemplateLiteral":
      return (expression["quasis"] as { value: { cooked: string } }[]).map(({ value }) =>
        value.cooked.trim(),
      );
    case "ConditionalExpression":
      return [...resultsOf(expression["consequent"]), ...resultsOf(expression["alternate"])];
    case "LogicalExpression":
      return [...resultsOf(expression["left"]), ...resultsOf(expression["right"])];
    default:
      return [];
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value;
}
