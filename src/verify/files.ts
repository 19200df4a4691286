/** Checks every file: status, type, headers, compression and revalidation. */
import { extname } from 'node:path';
import { mediaTypes } from '../outputs/media-types.ts';
import { everywhere, getFraming, getRuledType } from '../publish/hosts/rules.ts';
import { request, type SiteResponse } from './request.ts';
import { createDifference, type Difference } from './difference.ts';

/** A media type with or without its charset, where a charset is optional. */
const withOrWithout = (type: string): string[] => [type, type.replace(/;.*/, '')];

/** Media types by extension, for files that the rules do not name. XML has two equivalent types. */
const types: Record<string, string[]> = {
  '': [mediaTypes.html],
  '.html': [mediaTypes.html],
  '.csv': withOrWithout(mediaTypes.csv),
  '.pdf': [mediaTypes.pdf],
  '.png': [mediaTypes.png],
  '.svg': withOrWithout(mediaTypes.svg),
  '.txt': withOrWithout(mediaTypes.text),
  '.xml': [mediaTypes.xml, 'text/xml; charset=utf-8'].flatMap(withOrWithout),
};

/** Minimum size in bytes of a text that every host compresses. */
const compressible = 1400;

const isText = (path: string): boolean => !/\.(png|pdf)$/.test(path);

/** Normalises space and case in a media type. */
const normaliseType = (type: string): string => type.replace(/; */, '; ').toLowerCase();

const checkType = (path: string, { headers }: SiteResponse): Difference[] => {
  const found = headers.get('content-type') ?? '';
  const ruled = getRuledType(path);
  const expected = ruled ? [ruled] : types[extname(path)];
  return !expected || expected.includes(normaliseType(found))
    ? []
    : [createDifference(path, 'Content-Type', found, `"${expected[0]}"`)];
};

const checkHeaders = (path: string, { headers }: SiteResponse): Difference[] => [
  ...Object.entries({ ...everywhere, ...getFraming(path) }).flatMap(([name, value]) =>
    headers.get(name) === value
      ? []
      : [createDifference(path, name, headers.get(name), `"${value}"`)],
  ),
  ...(headers.has('set-cookie')
    ? [createDifference(path, 'Set-Cookie', headers.get('set-cookie'), 'no cookie')]
    : []),
];

const checkCompression = async (url: URL, { body }: SiteResponse): Promise<Difference[]> => {
  if (!isText(url.pathname) || body.length < compressible) return [];
  const found: Difference[] = [];
  for (const encoding of ['br', 'gzip']) {
    const { headers, body: same } = await request(url, { 'accept-encoding': encoding });
    const [got, vary] = [headers.get('content-encoding'), headers.get('vary')];
    if (got !== encoding)
      found.push(
        createDifference(url.pathname, `Content-Encoding for ${encoding}`, got, `"${encoding}"`),
      );
    if (!/accept-encoding/i.test(vary ?? ''))
      found.push(createDifference(url.pathname, 'Vary', vary, '"Accept-Encoding"'));
    if (!same.equals(body))
      found.push(
        createDifference(url.pathname, `body as ${encoding}`, 'other bytes', 'those of the file'),
      );
  }
  return found;
};

const checkRevalidation = async (url: URL, { headers }: SiteResponse): Promise<Difference[]> => {
  const etag = headers.get('etag');
  if (!etag) return [createDifference(url.pathname, 'ETag', etag, 'an ETag')];
  const again = await request(url, { 'if-none-match': etag, 'accept-encoding': 'identity' });
  return again.status === 304
    ? []
    : [createDifference(url.pathname, 'status of a second request', again.status, '304')];
};

/** Requests a file in each encoding. Returns the differences and the response. */
export const checkFile = async (url: URL) => {
  const response = await request(url, { 'accept-encoding': 'identity' });
  const path = url.pathname;
  if (response.status !== 200)
    return { response, differences: [createDifference(path, 'status', response.status, '200')] };
  const differences = [
    ...checkType(path, response),
    ...checkHeaders(path, response),
    ...(await checkCompression(url, response)),
    ...(await checkRevalidation(url, response)),
  ];
  return { response, differences };
};
