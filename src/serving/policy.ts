/** Gives a page a security policy that allows the styles and scripts on it and no others. */
import { createHash } from 'node:crypto';

/** Of a text as browsers read it: late styles have their signs escaped. */
const hash = (text: string): string => {
  const read = text.replaceAll('&lt;', '<');
  return `'sha256-${createHash('sha256').update(read, 'latin1').digest('base64')}'`;
};

const getHashes = (html: string, tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}(?: type="?module"?)?>([^]*?)</${tag}>`, 'g'))]
    .map(([, text = '']) => ` ${hash(text)}`)
    .join('');

/**
 * The page with the hashes of its own styles and scripts in its policy; each of its characters stands for
 * a byte. Astro's hashes are those of every page of the site, and of what stood there before it was
 * minified.
 */
export const tightenPolicy = (html: string): string =>
  html.replace(/<meta [^>]*content-security-policy[^>]*>/, (policy) =>
    policy.replaceAll(
      /(script|style)-src 'self'(?: 'sha256-[^']+')*/g,
      (_all, tag: string) => `${tag}-src${getHashes(html, tag) || " 'none'"}`,
    ),
  );
