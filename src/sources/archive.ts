/** Finds archived copies with the Wayback Availability API of the Internet Archive. */
import { fetchDocument, type RequestTiming } from './fetch-document.ts';

/** The default address of the API. */
export const archiveAddress = 'https://archive.org';

/** The fields of the response that are used. */
interface Availability {
  archived_snapshots?: { closest?: { available?: boolean; url?: string; status?: string } };
}

const parseAvailability = (body: Buffer): Availability => {
  try {
    return JSON.parse(body.toString()) as Availability;
  } catch {
    return {};
  }
};

/** Address of the copy closest to a timestamp such as "20210827"; undefined if there is none. */
export const findArchivedCopy = async (
  url: string,
  timestamp: string,
  archive: string,
  timing: RequestTiming,
): Promise<string | undefined> => {
  const query = new URLSearchParams({ url, ...(timestamp && { timestamp }) });
  const { body } = await fetchDocument(`${archive}/wayback/available?${query}`, timing);
  const closest = parseAvailability(body).archived_snapshots?.closest;
  if (!closest?.available || !closest.url) return undefined;
  return closest.url.replace(/^http:\/\/web\.archive\.org/, 'https://web.archive.org');
};
