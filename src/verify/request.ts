/** Requests an address of a running site. */

/** A response. Redirects are not followed. */
export interface SiteResponse {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** Timeout in milliseconds. */
const limit = 30_000;

/** Requests an address. Throws an error with one sentence when there is no response. */
export const request = async (
  url: URL,
  headers: Record<string, string> = {},
): Promise<SiteResponse> => {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`${url.href}: Expected a response, got none (${String(cause ?? message)}).`, {
      cause: error,
    });
  }
};
