/** Where a request does not fit and how, without the value that was sent. */
export interface MalformedIssue {
  readonly path: string;
  readonly message: string;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The issues of a zod error, at most 20; null for any other error. By shape: Medusa brings a zod of its own. */
export function issuesOf(error: unknown): MalformedIssue[] | null {
  if (!isObject(error) || !Array.isArray(error.issues)) return null;
  if (error.name !== "ZodError" && error.name !== "$ZodError") return null;
  return error.issues
    .filter(isObject)
    .slice(0, 20)
    .map((issue) => ({
      path: Array.isArray(issue.path) ? issue.path.join(".") : "",
      message: typeof issue.message === "string" ? issue.message : "invalid",
    }));
}

/** A body or address that could not be read at all; null for any other error. */
export function badBody(error: unknown): { status: number; reason: string } | null {
  if (error instanceof URIError) return { status: 400, reason: "address" };
  if (!isObject(error) || typeof error.type !== "string" || typeof error.status !== "number") {
    return null;
  }
  const readable = /^(?:entity|encoding|charset|request|parameters|stream)\./u.test(error.type);
  if (!readable || error.status >= 500) return null;
  return { status: error.status, reason: error.type };
}
