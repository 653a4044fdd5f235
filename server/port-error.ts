/** The server can't listen on its address. */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    super(`${problem(host, port, cause)}`, { cause });
    this.host = host;
    this.port = port;
  }
}

function problem(host: string, port: number, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is in use by another process. Stop that one, or take another port: PORT=${port + 1} (PORT=0 takes a free one)`;
  }
  if (code === "EACCES") {
    return `Port ${port} on ${host} may not be used by this user. Take one above 1023: PORT=4000`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address ${host}. Set HOST to one of its own, 127.0.0.1 or 0.0.0.0`;
  }
  return `Can't listen on port ${port} of ${host}: ${cause instanceof Error ? cause.message : "no reason given"}`;
}
