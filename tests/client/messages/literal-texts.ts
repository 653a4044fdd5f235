/** A node of a syntax tree, as far as it is looked at. */
interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Attributes that a reader sees or hears. */
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

/** The words that a file's markup shows or says as they stand in the file: no message, no name from the data. */
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

/** Texts given to an element as an expression: `{open ? "less" : "more"}`. */
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

/** The texts that an expression may come to, as far as they stand in it. */
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
