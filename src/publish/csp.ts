/** Adds a content security policy to a page: it allows the styles and scripts on the page, by their hashes. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Nothing loads from another site. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

interface Executable {
  kind: 'script' | 'style';
  text: string;
}

/** Data blocks, such as JSON-LD, are not executed and need no permission. */
const isData = ({ type = 'module' }: Record<string, string>): boolean =>
  !['', 'module', 'text/javascript', 'text/css'].includes(type.toLowerCase());

/** All styles and scripts of a page; their bytes are what counts, so no entity is decoded. */
const findExecutables = (html: string): Executable[] => {
  const found: Executable[] = [];
  let open: Executable | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if ((name === 'script' || name === 'style') && !isData(attributes))
          found.push((open = { kind: name, text: '' }));
      },
      ontext: (text) => {
        if (open) open.text += text;
      },
      onclosetag: () => {
        open = undefined;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return found;
};

const allow = (kind: Executable['kind'], executables: Executable[]): string => {
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
