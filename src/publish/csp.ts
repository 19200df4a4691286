/** Adds a content security policy to a page, with hashes of its inline styles and scripts. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Nothing may load from another site. */
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

/** Data blocks, such as JSON-LD, are not executed, so they need no hash. */
const isData = ({ type = 'module' }: Record<string, string>): boolean =>
  !['', 'module', 'text/javascript', 'text/css'].includes(type.toLowerCase());

/** All inline styles and scripts of a page. Entities are not decoded, because the hash is of the bytes. */
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

/** The policy is placed after the charset, and before everything that it applies to. */
const charset = '<meta charset=utf-8>';

/** Returns the minified page with its policy. Throws when the page has no charset to place it after. */
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
