/** An error as Meilisearch's API words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get body(): { message: string; code: string; type: string; link: string } {
    const { message, code, status } = this;
    const refused = status === 401 || status === 403 ? "auth" : "invalid_request";
    const type = status >= 500 ? "internal" : refused;
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export const badRequest = (code: string, message: string): ApiError =>
  new ApiError(400, code, message);

export const indexNotFound = (uid: string): ApiError =>
  new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
