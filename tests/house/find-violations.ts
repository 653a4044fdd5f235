import { type Import } from "./read-imports.ts";
import { type Room } from "./room.ts";
import { keptPackages, rooms } from "./rooms.ts";

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Imports that the map of rooms forbids, and import cycles of files, types included. */
export function findViolations(imports: readonly Import[]): Violation[] {
  const refused = imports.flatMap((one) => {
    const message = refusalOf(one);
    return message === null ? [] : [{ file: one.from, line: one.line, message }];
  });
  return [...refused, ...circles(imports)];
}

/** Faults of the map itself: imports upward, or from unknown rooms. */
export function findFaultsOfMap(table: readonly Room[] = rooms): string[] {
  return table.flatMap(({ room, imports }, index) =>
    (imports === "any" ? [] : imports).flatMap((name) => {
      const known = table.some((other) => isNamed(other.room, name));
      if (!known) return [`${room} imports ${name}, which is no room`];
      const upward = table.slice(index).find((other) => isNamed(other.room, name));
      return upward === undefined
        ? []
        : [`${room} imports ${upward.room}, which does not stand before it`];
    }),
  );
}

function refusalOf({ from, file, package: name }: Import): string | null {
  const room = findRoom(from);
  if (room === null) return `stands in no room: give its folder a row in tests/house/rooms.ts`;
  if (room.imports === "any") return null;
  if (file !== undefined) {
    const other = findRoom(file);
    if (other === room || room.imports.some((allowed) => isNamed(other?.room ?? "", allowed))) {
      return null;
    }
    return `${room.room} does not import from ${other?.room ?? file}. ${room.why}`;
  }
  const keptFor = Object.entries(keptPackages).find(([kept]) => isOf(name!, kept));
  if (keptFor !== undefined && keptFor[1] !== room.room) {
    return `only ${keptFor[1]} imports ${keptFor[0]}. ${room.why}`;
  }
  if (room.packages === "any" || room.packages.some((allowed) => isOf(name!, allowed))) return null;
  return `${room.room} does not import ${name}. ${room.why}`;
}

function findRoom(file: string): Room | null {
  const leading = rooms.filter(({ room }) => file === room || file.startsWith(`${room}/`));
  return leading.toSorted((a, b) => b.room.length - a.room.length)[0] ?? null;
}

function isNamed(room: string, name: string): boolean {
  if (!name.endsWith("/*")) return room === name;
  const folder = name.slice(0, -"/*".length);
  return room === folder || room.startsWith(`${folder}/`);
}

function isOf(specifier: string, name: string): boolean {
  if (name.endsWith("*")) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Each cycle once, reported at one of its imports: R. Tarjan's strongly connected components (1972). */
function circles(imports: readonly Import[]): Violation[] {
  const next = new Map<string, Import[]>();
  for (const one of imports) {
    if (one.file !== undefined) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  }
  const [index, low] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const found: Violation[] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const { file: other } of next.get(file) ?? []) {
      if (!index.has(other!)) visit(other!);
      if (stack.includes(other!)) low.set(file, Math.min(low.get(file)!, low.get(other!)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const members = stack.splice(stack.indexOf(file));
    const within = (next.get(file) ?? []).find((one) => members.includes(one.file!));
    if (within === undefined) return;
    const message = `a circle of imports, types included: ${members.toSorted().join(", ")}`;
    found.push({ file, line: within.line, message });
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return found;
}
