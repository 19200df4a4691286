/** Fetches documents with one request at a time to each host, a pause, a timeout and a User-Agent. */
import { setTimeout as pause } from 'node:timers/promises';
import { site } from '../site.ts';

/** Request timing. Tests use shorter times. */
export interface RequestTiming {
  /** Timeout of a request in milliseconds. */
  timeout: number;
  /** Milliseconds between two requests to the same host. */
  pause: number;
}

/** The result of a request. */
export interface Answer {
  /** HTTP status; undefined without a response. */
  status: number | undefined;
  /** The final address, after redirects. */
  url: string;
  /** True when the address redirects, and every redirect is permanent. */
  hasMoved: boolean;
  /** Why there was no response. */
  reason: string | undefined;
  /** True when the host could not be reached. */
  isUnreachable: boolean;
  type: string;
  body: Buffer;
}

const maxRedirects = 10;

const reasons: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed',
  TimeoutError: 'timeout',
  CERT_HAS_EXPIRED: 'expired certificate',
};

/** Error codes for a missing network or host. */
const unreachable = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH'];

const describeFailure = (error: unknown): Pick<Answer, 'reason' | 'isUnreachable'> => {
  if (!(error instanceof Error)) return { reason: String(error), isUnreachable: false };
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  const reason = reasons[error.name] ?? reasons[code] ?? (code || error.message);
  return { reason, isUnreachable: unreachable.includes(code) };
};

/** The last request to each host, for which the next one waits. */
const queues = new Map<string, Promise<unknown>>();

const queue = <Result>(
  host: string,
  timing: RequestTiming,
  task: () => Promise<Result>,
): Promise<Result> => {
  const before = queues.get(host) ?? Promise.resolve();
  const result = before.then(task);
  queues.set(
    host,
    result.catch(() => undefined).then(() => pause(timing.pause)),
  );
  return result;
};

const request = (url: string, timing: RequestTiming): Promise<Response> =>
  fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timing.timeout),
    headers: { 'user-agent': `${site.name} source check (${site.email})`, accept: '*/*' },
  });

const readAnswer = async (response: Response, url: string, hasMoved: boolean): Promise<Answer> => ({
  status: response.status,
  url,
  hasMoved,
  reason: undefined,
  isUnreachable: false,
  type: response.headers.get('content-type') ?? '',
  body: Buffer.from(await response.arrayBuffer()),
});

const followRedirects = async (start: string, timing: RequestTiming): Promise<Answer> => {
  let url = start;
  let hasMoved = false;
  let isPermanent = true;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await queue(new URL(url).host, timing, () => request(url, timing));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location)
      return readAnswer(response, url, hasMoved && isPermanent);
    await response.body?.cancel();
    hasMoved = true;
    isPermanent &&= [301, 308].includes(response.status);
    url = new URL(location, url).href;
  }
  throw new Error('too many redirects');
};

/** The document at an address after all redirects, or the reason why there is none. */
export const fetchDocument = async (url: string, timing: RequestTiming): Promise<Answer> => {
  try {
    return await followRedirects(url, timing);
  } catch (error) {
    const none = { status: undefined, hasMoved: false, type: '', body: Buffer.alloc(0) };
    return { ...none, url, ...describeFailure(error) };
  }
};

/** The problem of a request, such as "404" or "timeout"; undefined if it succeeded. */
export const getProblem = ({ status, reason }: Answer): string | undefined => {
  if (status === undefined) return reason ?? 'no response';
  if ([401, 402, 403, 451].includes(status)) return `${status}, access denied`;
  if (status === 429) return '429, too many requests';
  return status >= 400 ? `${status}` : undefined;
};
