import { type LinkedView } from "../../../schema/linked-view.ts";

/** Why a view could not be kept, or not be had. */
export type ViewProblem = "unknown" | "damaged" | "closed" | "full" | "busy" | "away" | "refused";

export class ViewError extends Error {
  override readonly name = "ViewError";
  readonly problem: ViewProblem;

  constructor(problem: ViewProblem, options?: ErrorOptions) {
    super(`The view is ${problem}.`, options);
    this.problem = problem;
  }
}

const path = "/v";

/** Sends a view to the server, which keeps it, and gives the id of its short link. @throws {ViewError} */
export async function keepView(view: LinkedView): Promise<string> {
  const { id } = (await ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(view),
  })) as { id: string };
  return id;
}

/** The view under a short link. @throws {ViewError} */
export async function fetchView(id: string): Promise<LinkedView> {
  const view = await ask(`${path}/${encodeURIComponent(id)}.json`);
  if (isLinkedView(view)) return view;
  throw new ViewError("damaged");
}

/** Whether this server keeps views; if it does not answer, it does not. */
export async function areViewsKept(): Promise<boolean> {
  try {
    return ((await ask(path)) as { open?: unknown }).open === true;
  } catch {
    return false;
  }
}

async function ask(address: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (cause) {
    throw new ViewError("away", { cause });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  const { errors } = (answer ?? {}) as { errors?: { extensions?: { code?: string } }[] };
  throw new ViewError(problems[errors?.[0]?.extensions?.code ?? ""] ?? "away");
}

const problems: Readonly<Record<string, ViewProblem>> = {
  VIEW_NOT_FOUND: "unknown",
  VIEW_DAMAGED: "damaged",
  VIEWS_CLOSED: "closed",
  VIEWS_FULL: "full",
  RATE_LIMITED: "busy",
  REQUEST_ENTITY_TOO_LARGE: "refused",
  BAD_USER_INPUT: "refused",
};

/** What comes from the server is checked, since it becomes a part of the address. */
function isLinkedView(value: unknown): value is LinkedView {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (words) => Array.isArray(words) && words.every((word) => typeof word === "string"),
    )
  );
}
