/** Gives a page a security policy that allows the styles and scripts on it and no others. */
import { createHash } from 'node:crypto';

/** Nothing is loaded from anywhere but this site. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Of a text as browsers read it: late styles have their signs escaped. */
const hash = (text: string): string => {
  const read = text.replaceAll('&lt;', '<');
  return `'sha256-${createHash('sha256').update(read, 'latin1').digest('base64')}'`;
};

/** The hashes of all styles or scripts of a page; data is no script. */
const getSources = (html: string, tag: 'style' | 'script'): string => {
  const elements = html.matchAll(new RegExp(`<${tag}(?: type="?module"?)?>([^]*?)</${tag}>`, 'g'));
  const hashes = [...elements].map(([, text = '']) => hash(text));
  return `${tag}-src ${hashes.join(' ') || "'none'"}`;
};

/** What a policy stands behind, and before all that it is about. */
const charset = /<meta charset=[^>]*>/;

/** The page with its policy; each of its characters stands for a byte. No page goes without. */
export const addPolicy = (html: string): string => {
  if (!charset.test(html))
    throw new Error(
      `Unexpected page without <meta charset>, expected one before its policy: ${html.slice(0, 80)}`,
    );
  const policy = [...directives, getSources(html, 'script'), getSources(html, 'style')].join(';');
  const meta = `<meta content="${policy}" http-equiv=content-security-policy>`;
  return html.replace(charset, (found) => found + meta);
};
