/**
 * Those of the variables that an operation declares. What is chosen on the screen makes one set of them for
 * all operations of a network, and the API refuses a variable that an operation does not have.
 */
export function declaredVariables(query: string, variables: object): Record<string, unknown> {
  // Only where it is declared has a variable a colon after it.
  const declared = new Set(Array.from(query.matchAll(/\$(\w+)\s*:/g), ([, name]) => name));
  return Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name)));
}
