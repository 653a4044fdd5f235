/** One value of a table. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180): CRLF, quotes doubled. A text that a spreadsheet would read as a formula is
 * prefixed with an apostrophe, as OWASP recommends against CSV injection.
 */
export function toCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heads, ...rows].map((row) => row.map(field).join(",")).join("\r\n") + "\r\n";
}

function field(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
