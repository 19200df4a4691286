/** Gives a page a security policy that allows the styles and scripts on it and no others. */
import { createHash } from 'node:crypto';
import { readStyles } from './late-styles.ts';

/** Nothing is loaded from anywhere but this site. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const readScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?: type="?module"?)?>([^]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );

/** What a page may use of one kind: what is on it, by the hashes of its bytes; data is no script. */
const allow = (kind: 'script' | 'style', texts: string[]): string => {
  const hashes = texts.map(
    (text) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`,
  );
  return `${kind}-src ${hashes.join(' ') || "'none'"}`;
};

/** What a policy stands behind, and before all that it is about. */
const charset = /<meta charset=[^>]*>/;

/** The page with its policy; each of its characters stands for a byte. No page goes without. */
export const addCsp = (html: string): string => {
  if (!charset.test(html))
    throw new Error(
      `Unexpected page without <meta charset>, expected one before its policy: ${html.slice(0, 80)}`,
    );
  const policy = [
    ...directives,
    allow('script', readScripts(html)),
    allow('style', readStyles(html)),
  ].join(';');
  const meta = `<meta content="${policy}" http-equiv=content-security-policy>`;
  return html.replace(charset, (found) => found + meta);
};
