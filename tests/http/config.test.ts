import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { profiles } from "../../server/settings/access.ts";
import { listLimits, usualLimits } from "../../server/settings/limits.ts";
import { ConfigError, parseConfig } from "../../server/config.ts";

const limitVariables = listLimits
  .flatMap(({ variable }) => variable ?? [])
  .toSorted((a, b) => a.localeCompare(b));

describe("the settings", () => {
  it("have a default for everything: the embedded graph, on this machine only", () => {
    expect(parseConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      dataFolder: "./data",
      backups: 1,
      logLevel: "info",
      hosts: [],
      proxies: 0,
      access: profiles.local,
      limits: usualLimits,
    });
  });

  it("take a Neo4j, names, a profile and limits when they are given", () => {
    const env = {
      PORT: "0",
      HOST: "0.0.0.0",
      NEO4J_URI: "neo4j+s://abc.databases.neo4j.io",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "talks",
      PARLEY_DATA: "/srv/graph",
      PARLEY_BACKUPS: "7",
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318",
      LOG_LEVEL: "warn",
      PARLEY_HOSTS: "talks.example.org, parley.local",
      PARLEY_PROXIES: "1",
      PARLEY_PROFILE: "public",
      PARLEY_METRICS: "on",
      PARLEY_GRAPHIQL: "on",
      PARLEY_DOCUMENTS: "explorer",
      PARLEY_MAX_TOKENS: "500",
    };
    expect(parseConfig(env)).toEqual({
      port: 0,
      host: "0.0.0.0",
      neo4j: {
        uri: "neo4j+s://abc.databases.neo4j.io",
        username: "neo4j",
        password: "secret",
        database: "talks",
      },
      dataFolder: "/srv/graph",
      backups: 7,
      otlpEndpoint: "http://collector:4318",
      logLevel: "warn",
      hosts: ["talks.example.org", "parley.local"],
      proxies: 1,
      // No page for writing queries where none is answered.
      access: { ...profiles.public, metrics: true, documents: "explorer" },
      limits: { ...usualLimits, tokens: 500 },
    });
  });

  it("count an empty variable as not set", () => {
    expect(parseConfig({ PORT: "", NEO4J_URI: "", NEO4J_PASSWORD: "" })).toEqual(parseConfig({}));
  });

  it("are reported all at once, each with variable, value and what was expected", () => {
    const env = {
      PORT: "70000",
      HOST: "http://localhost",
      NEO4J_URI: "http://localhost:7474",
      LOG_LEVEL: "loud",
      PARLEY_HOSTS: "https://talks.example.org",
      PARLEY_PROFILE: "secret",
      PARLEY_MAX_TOKENS: "many",
    };
    expect(messageFor(env)).toBe(
      [
        "Settings that can't be used (see .env.example):",
        '  PORT is "70000"; expected a port number, 0 to 65535 (0 takes a free one)',
        '  HOST is "http://localhost"; expected a host name or IP address to listen on, as 127.0.0.1 or 0.0.0.0',
        '  NEO4J_URI is "http://localhost:7474"; expected an address as neo4j://localhost:7687, neo4j+s://… (TLS, Aura), bolt://… or bolt+s://…',
        '  LOG_LEVEL is "loud"; expected one of trace, debug, info, warn, error, fatal, silent',
        '  PARLEY_HOSTS is "https://talks.example.org"; expected host names without port, with commas between, as talks.example.org (* for any)',
        '  PARLEY_PROFILE is "secret"; expected local or public',
        '  PARLEY_MAX_TOKENS is "many"; expected a number of tokens, 1 or more (2000 unless set)',
        "  NEO4J_PASSWORD expected the database's password, since NEO4J_URI is set (anything if it needs none)",
      ].join("\n"),
    );
  });

  it.each(["4000.5", "-1", "abc", "1e3", " 80"])("refuse %j as a port", (PORT) => {
    expect(messageFor({ PORT })).toContain(`PORT is ${JSON.stringify(PORT)};`);
  });

  it("never show a password, neither of its own variable nor inside an address", () => {
    const message = messageFor({
      PORT: "x",
      NEO4J_URI: "neo4j://neo4j:hunter2@localhost",
      NEO4J_PASSWORD: "hunter2",
    });
    expect(message).toContain("without name and password");
    expect(message).not.toContain("hunter2");
  });

  it("refuse a half-set Neo4j rather than quietly take the embedded graph", () => {
    expect(messageFor({ NEO4J_PASSWORD: "secret" })).toMatch(
      /NEO4J_URI expected an address .* since NEO4J_PASSWORD is set/,
    );
  });

  it("are all listed in .env.example, whose values are the defaults", () => {
    const example = readFileSync(".env.example", "utf8");
    const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=(.*)$/gm)];
    expect(listed.map(([, name]) => name).toSorted((a = "", b = "") => a.localeCompare(b))).toEqual(
      [
        "HOST",
        "LOG_LEVEL",
        "NEO4J_DATABASE",
        "NEO4J_PASSWORD",
        "NEO4J_URI",
        "NEO4J_USERNAME",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "PARLEY_BACKUPS",
        "PARLEY_DATA",
        "PARLEY_DOCUMENTS",
        "PARLEY_GET",
        "PARLEY_GRAPHIQL",
        "PARLEY_HOSTS",
        "PARLEY_INTROSPECTION",
        ...limitVariables,
        "PARLEY_METRICS",
        "PARLEY_PROFILE",
        "PARLEY_PROXIES",
        "PARLEY_SUGGESTIONS",
        "PARLEY_VIEWS",
        "PORT",
      ],
    );
    const active = Object.fromEntries(
      [...example.matchAll(/^([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(parseConfig(active)).toEqual(parseConfig({}));
  });
});

function messageFor(env: Record<string, string>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("the settings were accepted");
}
