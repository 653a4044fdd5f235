import { type GraphQLError } from "graphql";
import { type Limits } from "../../settings/limits.ts";
import { refusal } from "./refusal.ts";

interface Found {
  readonly argument: string;
  readonly message: string;
}

/**
 * The first variable that is larger than anything the API accepts. Checked before coercion, which takes time
 * for every value, and for an unknown key as often as there are known keys.
 */
export function findVariableFault(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): GraphQLError | undefined {
  const names = Object.keys(variables);
  if (names.length > limits.variableKeys) {
    return toRefusal(tooMany("$", names.length, "variables", limits.variableKeys));
  }
  let values = 0;

  const inside = (argument: string, value: unknown, depth: number): Found | undefined => {
    values += 1;
    if (values > limits.variableValues) {
      const message = `The variables hold more than ${limits.variableValues} values. Ask in several queries.`;
      return { argument, message };
    }
    if (typeof value === "string") {
      return value.length > limits.stringLength
        ? tooMany(argument, value.length, "characters", limits.stringLength)
        : undefined;
    }
    if (typeof value !== "object" || value === null) return undefined;
    if (depth >= limits.variableDepth) {
      const message = `\`${argument}\` lies deeper than ${limits.variableDepth} lists and objects; no argument does.`;
      return { argument, message };
    }
    if (Array.isArray(value)) {
      if (value.length > limits.variableList) {
        return tooMany(argument, value.length, "values", limits.variableList);
      }
      return first(value, (each, n) => inside(`${argument}[${n}]`, each, depth + 1));
    }
    const keys = Object.keys(value);
    if (keys.length > limits.variableKeys) {
      return tooMany(argument, keys.length, "keys", limits.variableKeys);
    }
    return first(
      keys,
      (key) =>
        tooLongName(key, limits) ??
        inside(`${argument}.${key}`, Reflect.get(value, key), depth + 1),
    );
  };

  const found = first(
    names,
    (name) => tooLongName(name, limits) ?? inside(`$${name}`, variables[name], 0),
  );
  return found && toRefusal(found);
}

function first<T>(
  values: readonly T[],
  find: (value: T, n: number) => Found | undefined,
): Found | undefined {
  for (const [n, value] of values.entries()) {
    const found = find(value, n);
    if (found) return found;
  }
  return undefined;
}

function tooLongName(name: string, { nameLength }: Limits): Found | undefined {
  return name.length > nameLength
    ? tooMany(`$${name.slice(0, 20)}…`, name.length, "characters in its name", nameLength)
    : undefined;
}

function tooMany(argument: string, count: number, what: string, most: number): Found {
  const message = `\`${argument}\` has ${count} ${what}; at most ${most} are allowed.`;
  return { argument, message };
}

function toRefusal({ argument, message }: Found): GraphQLError {
  return refusal("BAD_USER_INPUT", message, { argument });
}
