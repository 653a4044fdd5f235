/** The settings of the product. The only file that reads the environment. */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { z } from "zod";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where a Neo4j is and how to sign in. */
interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database?: string;
}

export interface Config {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Absent: the embedded graph in `dataFolder`. */
  readonly neo4j?: Neo4jSettings;
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
}

/** One setting that can't be used. */
export interface ConfigFault {
  readonly variable: string;
  /** As it was given; absent when it was not given or may hold a secret. */
  readonly value?: string;
  readonly expected: string;
}

/** Settings that can't be used: all of them at once. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(["Settings that can't be used (see .env.example):", ...faults.map(describe)].join("\n"));
    this.faults = faults;
  }
}

function describe({ variable, value, expected }: ConfigFault): string {
  const found = value === undefined ? "" : ` is ${JSON.stringify(value)};`;
  return `  ${variable}${found} expected ${expected}`;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const port = "a port number, 0 to 65535 (0 takes a free one)";
const address =
  "an address as neo4j://localhost:7687, neo4j+s://… (TLS, Aura), bolt://… or bolt+s://…";
const inTheirPlace =
  "an address without name and password: those are NEO4J_USERNAME and NEO4J_PASSWORD";

const Settings = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, port)
    .transform(Number)
    .default(4000),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, "a host name or IP address to listen on, as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/, address)
    .refine((uri) => !uri.includes("@"), inTheirPlace)
    .optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  PARLEY_DATA: z.string().default("./data"),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(", ")}`).default("info"),
});

/** The settings of an environment; an empty variable counts as not set. @throws {ConfigError} */
export function parseConfig(env: Environment): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(set);
  const faults = [...(parsed.error ? shapeFaults(parsed.error, set) : []), ...neo4jFaults(set)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = parsed.data;
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    dataFolder: parsed.data.PARLEY_DATA,
    logLevel: parsed.data.LOG_LEVEL,
    ...(uri !== undefined && {
      neo4j: {
        uri,
        username: parsed.data.NEO4J_USERNAME,
        password: password ?? "",
        ...(database !== undefined && { database }),
      },
    }),
  };
}

function shapeFaults(error: z.ZodError, env: Environment): ConfigFault[] {
  const first = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]));
  return [...first].toReversed().map(([variable, issue]) => {
    const value = env[variable];
    // What stands before an @ may be a password.
    const shown = value?.includes("@") ? undefined : value;
    return { variable, ...(shown !== undefined && { value: shown }), expected: issue.message };
  });
}

/** A half-set Neo4j is a mistake: quietly taking the embedded graph would hide it. */
function neo4jFaults(env: Environment): ConfigFault[] {
  if (env["NEO4J_URI"] !== undefined) {
    if (env["NEO4J_PASSWORD"] !== undefined) return [];
    const expected = "the database's password, since NEO4J_URI is set (anything if it needs none)";
    return [{ variable: "NEO4J_PASSWORD", expected }];
  }
  const stray = ["NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"].filter(
    (name) => name in env,
  );
  if (stray.length === 0) return [];
  const expected = `${address}, since ${stray.join(" and ")} is set (or unset that: without NEO4J_URI the graph is embedded)`;
  return [{ variable: "NEO4J_URI", expected }];
}

/**
 * The settings of this process: its environment, and for what that leaves open a `.env` file in the
 * working folder. @throws {ConfigError}
 */
export function loadConfig(): Config {
  if (existsSync(".env")) loadEnvFile(".env");
  return parseConfig(process.env);
}
