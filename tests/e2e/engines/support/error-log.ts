/** Collects the errors that a browser reports on a page, in the same way in every engine. */
import { createHash } from 'node:crypto';

/** Runs before anything else on the page; `errors` is then read by the test. */
const script = `
const errors = (window.errors = []);
const add = (what) => errors.push(String(what));
console.error = (...words) => add(words.join(' '));
addEventListener('error', (event) => add(event.message ?? event.target.outerHTML), true);
addEventListener('unhandledrejection', (event) => add(event.reason));
document.addEventListener('securitypolicyviolation', (event) =>
  add(\`\${event.violatedDirective} refused \${event.blockedURI}\`));
`;

const hash = createHash('sha256').update(script).digest('base64');

/** The policy, and after it the script, which the policy allows. */
const policy = /(<meta content="[^"]*script-src )([^"]*" http-equiv=content-security-policy>)/;

/** The page with the log; throws where the page has no policy to add it to. */
export const addErrorLog = (html: string): string => {
  if (!policy.test(html)) throw new Error('Expected a page with a content security policy.');
  return html.replace(policy, `$1'sha256-${hash}' $2<script>${script}</script>`);
};

/** Runs in the page: what was reported so far. */
export const readErrors = (): string[] => (window as unknown as { errors: string[] }).errors;
