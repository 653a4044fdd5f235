/** The settings of the product. The only file that reads the environment. */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { z } from "zod";
import { type Access, type ProfileName, profiles } from "./settings/access.ts";
import { type Limits, listLimits, usualLimits } from "./settings/limits.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Address and sign-in of a Neo4j server. */
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
  /** How many backups made at start are kept of the embedded graph; 0 makes none. */
  readonly backups: number;
  readonly logLevel: LogLevel;
  /** Address of an OpenTelemetry collector; absent: no traces are made. */
  readonly otlpEndpoint?: string;
  /** Further host names that requests may use, besides the default ones; `*` for any. */
  readonly hosts: readonly string[];
  /** Number of trusted proxies in front, whose information on a client's address is used. */
  readonly proxies: number;
  readonly access: Access;
  readonly limits: Limits;
}

/** One unusable setting. */
export interface ConfigFault {
  readonly variable: string;
  /** Its value; absent when it was not set, or may contain a secret. */
  readonly value?: string;
  readonly expected: string;
}

/** All unusable settings together. */
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

const door = z.enum(["on", "off"], "on or off").optional();

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
  PARLEY_BACKUPS: z
    .string()
    .regex(/^\d{1,2}$/, "how many backups to keep, 0 to 99")
    .transform(Number)
    .default(1),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(", ")}`).default("info"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s/]+/, "the address of a collector, as http://localhost:4318")
    .optional(),
  PARLEY_HOSTS: z
    .string()
    .regex(
      /^[^\s/:,]+(\s*,\s*[^\s/:,]+)*$/,
      "host names without port, with commas between, as talks.example.org (* for any)",
    )
    .transform((text) => text.split(",").map((name) => name.trim()))
    .default([]),
  PARLEY_PROXIES: z
    .string()
    .regex(/^\d$/, "the number of proxies in front of Parley, 0 to 9")
    .transform(Number)
    .default(0),
  PARLEY_PROFILE: z.enum(["local", "public"], "local or public").default("local"),
  PARLEY_GRAPHIQL: door,
  PARLEY_INTROSPECTION: door,
  PARLEY_SUGGESTIONS: door,
  PARLEY_METRICS: door,
  PARLEY_GET: door,
  PARLEY_VIEWS: door,
  PARLEY_DOCUMENTS: z.enum(["any", "explorer"], "any or explorer").default("any"),
});

/** The limits that can be set, by environment variable. */
const LimitSettings = z.object(
  Object.fromEntries(
    listLimits.flatMap(({ variable, unit, usual }) =>
      variable === undefined ? [] : [[variable, limitText(unit, usual)]],
    ),
  ),
);

function limitText(unit: string, usual: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,11}$/, `a number of ${unit}, 1 or more (${usual} unless set)`)
    .transform(Number)
    .optional();
}

/** Parses an environment; an empty variable counts as not set. @throws {ConfigError} */
export function parseConfig(env: Environment): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(set);
  const limits = LimitSettings.safeParse(set);
  const shapes = [parsed, limits].flatMap(({ error }) => (error ? shapeFaults(error, set) : []));
  const faults = [...shapes, ...neo4jFaults(set)];
  if (!parsed.success || !limits.success || faults.length > 0) throw new ConfigError(faults);
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = parsed.data;
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = parsed.data;
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    dataFolder: parsed.data.PARLEY_DATA,
    backups: parsed.data.PARLEY_BACKUPS,
    logLevel: parsed.data.LOG_LEVEL,
    hosts: parsed.data.PARLEY_HOSTS,
    proxies: parsed.data.PARLEY_PROXIES,
    access: accessOf(parsed.data.PARLEY_PROFILE, parsed.data.PARLEY_DOCUMENTS, {
      graphiql: parsed.data.PARLEY_GRAPHIQL,
      introspection: parsed.data.PARLEY_INTROSPECTION,
      suggestions: parsed.data.PARLEY_SUGGESTIONS,
      metrics: parsed.data.PARLEY_METRICS,
      get: parsed.data.PARLEY_GET,
      views: parsed.data.PARLEY_VIEWS,
    }),
    limits: limitsOf(limits.data),
    ...(collector !== undefined && { otlpEndpoint: collector }),
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

type DoorName = Exclude<keyof Access, "documents">;
type Doors = Readonly<Record<DoorName, "on" | "off" | undefined>>;

function accessOf(profile: ProfileName, documents: Access["documents"], doors: Doors): Access {
  const usual = profiles[profile];
  const isOpen = (name: DoorName) => (doors[name] ? doors[name] === "on" : usual[name]);
  return {
    documents,
    // Of no use where no query can be written.
    graphiql: isOpen("graphiql") && documents === "any",
    introspection: isOpen("introspection"),
    suggestions: isOpen("suggestions"),
    metrics: isOpen("metrics"),
    get: isOpen("get"),
    views: isOpen("views"),
  };
}

function limitsOf(set: Readonly<Record<string, number | undefined>>): Limits {
  const given = listLimits.flatMap(({ name, variable }) => {
    const value = variable === undefined ? undefined : set[variable];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...usualLimits, ...Object.fromEntries(given) };
}

function shapeFaults(error: z.ZodError, env: Environment): ConfigFault[] {
  const first = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]));
  return [...first].toReversed().map(([variable, issue]) => {
    const value = env[variable];
    // A value with an @ may contain a password, so it is not shown.
    const shown = value?.includes("@") ? undefined : value;
    return { variable, ...(shown !== undefined && { value: shown }), expected: issue.message };
  });
}

/** An incomplete Neo4j setting is an error: silently using the embedded graph would hide it. */
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
 * The settings of this process: its environment and, for variables not set there, a `.env` file in the
 * working directory. @throws {ConfigError}
 */
export function loadConfig(): Config {
  if (existsSync(".env")) loadEnvFile(".env");
  return parseConfig(process.env);
}
