/** Reading a page in the bench. */
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { countBytes, countUntil, readBeginning } from '../../bench/bytes/compressed.ts';
import { countUntilFirstSection } from '../../bench/bytes/first-window.ts';
import { getKinds, keepOnly, leaveOut } from '../../bench/bytes/kinds.ts';
import { getVisibleText } from '../../bench/bytes/visible-text.ts';

const getText = (body: string): string =>
  getVisibleText(fromHtml(`<head><title>Title</title></head><body>${body}</body>`));

test('visible words are those of the text, of closed notes and of drawings', () => {
  expect(getText('<p>One <b>t</b>wo.</p><details><summary>3</summary><p>4</p></details>')).toBe(
    'One two.\n3\n4',
  );
  expect(getText('<svg><title>Hidden</title><text>Shown</text></svg>')).toBe('Shown');
});

test('scripts, hidden elements and elements for paper are not visible', () => {
  const unseen = '<script>1</script><p hidden>2</p><div class="a print:block">3</div>';
  expect(getText(`${unseen}<p>4</p>`)).toBe('4');
});

test('one kind of bytes can be left out of a page or counted alone', () => {
  const html = '<head><style>a{}</style></head><body><p class="x"><a href="/y">z</a></p></body>';
  const kinds = getKinds(fromHtml(html, { verbose: true }));
  const leave = (kind: string) => leaveOut(html, kinds.get(kind) ?? []);
  expect(leave('CSS')).toBe('<head></head><body><p class="x"><a href="/y">z</a></p></body>');
  expect(leave('addresses of links')).toContain('<p class="x"><a>z</a></p>');
  expect(leave('other attributes')).toContain('<p><a href="/y">z</a></p>');
  expect(leave('tags with their attributes')).toContain('<body>z</body>');
  expect(keepOnly(html, kinds.get('CSS') ?? [])).toBe('<style>a{}</style>');
});

/** Words that compress badly, so that they arrive in many packets. */
const words = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 9973).toString(36));

test('the beginning of a page can be read before the rest arrives', () => {
  const text = words.join(' — ');
  const whole = countBytes(text);
  const half = readBeginning(text, whole / 2);
  expect(text.startsWith(half)).toBe(true);
  expect(half.length).toBeGreaterThan(text.length / 4);
  const needed = countUntil(text, half.length);
  expect(readBeginning(text, needed).length).toBeGreaterThanOrEqual(half.length);
  expect(readBeginning(text, needed - 1).length).toBeLessThan(half.length);
});

test('the first section is the first of the text, not the key points, and needs the last style', () => {
  const [first, second] = [words.slice(0, 1500).join(' '), words.slice(1500).join(' ')];
  const points = '<section class="key-points">Points</section>';
  const html = `<main>${points}<section>${first}</section><section>${second}</section></main>`;
  const until = countUntilFirstSection(html);
  expect(until).toBeGreaterThan(countBytes(html) / 3);
  expect(until).toBeLessThan((countBytes(html) * 2) / 3);
  const late = html.replace('</main>', '<style>a{}</style></main>');
  expect(countUntilFirstSection(late)).toBeGreaterThan(countBytes(html) * 0.9);
});
