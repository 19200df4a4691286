/** Adds a content security policy to a page: it allows the styles and scripts on the page, by their hashes. */
import { createHash } from 'node:crypto';

/** Nothing loads from another site. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Matches comments and tags whole, quoted attributes included, so that "<style>" in an attribute or a
 * comment is not taken for an element. Where the tag is that of a style or script, its text follows.
 * An HTML parser takes 13 ms for a long page, this 1 ms.
 */
const tags =
  /<!--[^]*?-->|<(?<name>style|script)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>(?<text>[^]*?)<\/\k<name>>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Data blocks, such as JSON-LD, are not executed and need no permission. */
const isData = (attributes: string): boolean =>
  /\stype=/.test(attributes) && !/\stype="?(?:module|text\/javascript)\b/.test(attributes);

interface Executable {
  kind: string;
  text: string;
}

/** All styles and scripts of a page. */
const findExecutables = (html: string): Executable[] =>
  [...html.matchAll(tags)].flatMap(({ groups: { name = '', attributes = '', text = '' } = {} }) =>
    name === '' || isData(attributes) ? [] : [{ kind: name.toLowerCase(), text }],
  );

const allow = (kind: 'script' | 'style', executables: Executable[]): string => {
  const hashes = executables
    .filter((executable) => executable.kind === kind)
    .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return `${kind}-src ${hashes.join(' ') || "'none'"}`;
};

/** The policy follows the charset and precedes all that it is about. */
const charset = '<meta charset=utf-8>';

/** Returns the minified page with its policy; throws where the page has no place for one. */
export const addCsp = (html: string): string => {
  if (!html.includes(charset))
    throw new Error(`Unexpected page without ${charset}, expected it in: ${html.slice(0, 80)}`);
  const executables = findExecutables(html);
  const policy = [...directives, allow('script', executables), allow('style', executables)].join(
    ';',
  );
  const meta = `<meta content="${policy}" http-equiv=content-security-policy>`;
  return html.replace(charset, () => charset + meta);
};
