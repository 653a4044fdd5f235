import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const call = promisify(execFile);

export interface Java {
  readonly command: string;
  readonly major: number;
}

/**
 * The first Java of at least this version: from JAVA_HOME, the path, a CI's variables, or the usual places on
 * Linux.
 */
export async function findJava(atLeast: number): Promise<Java | null> {
  for (const command of candidates()) {
    const major = await majorVersion(command);
    if (major !== null && major >= atLeast) return { command, major };
  }
  return null;
}

function candidates(): string[] {
  const { JAVA_HOME, ...others } = process.env;
  const ofCi = Object.keys(others).filter((name) => /^JAVA_HOME_\d+/u.test(name));
  const homes = [JAVA_HOME, ...ofCi.map((name) => others[name])].filter(
    (home) => home !== undefined,
  );
  return [
    ...homes.map((home) => join(home, "bin", "java")),
    "java",
    ...systemFolders().map((folder) => join(folder, "bin", "java")),
  ];
}

function systemFolders(): string[] {
  const root = "/usr/lib/jvm";
  try {
    return readdirSync(root).map((name) => join(root, name));
  } catch {
    return [];
  }
}

async function majorVersion(command: string): Promise<number | null> {
  try {
    const { stderr } = await call(command, ["-version"]);
    const major = /version "(\d+)/u.exec(stderr)?.[1];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}
