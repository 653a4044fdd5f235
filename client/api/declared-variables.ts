/**
 * Those of the variables that an operation declares. The choices on the screen make one set of variables for
 * all operations of a network, and the API refuses undeclared variables.
 */
export function declaredVariables(query: string, variables: object): Record<string, unknown> {
  // A variable is followed by a colon only where it is declared.
  const declared = new Set(Array.from(query.matchAll(/\$(\w+)\s*:/g), ([, name]) => name));
  return Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name)));
}
