/** Names of any shape are found in texts. */
import { expect, test } from 'vitest';
import { isNamed } from '../../../src/checks/names/attribution-names.ts';

test.each(['Harbour Gazette', 'Société du Port', 'U.S. Coast Guard', 'News (Apia)', 'Cats+Boats'])(
  'finds "%s" as whole words',
  (name) => {
    expect(isNamed(`According to ${name}, the ferry sank.`, [name])).toBe(true);
    expect(isNamed(`According to ${name}s, the ferry sank.`, [name])).toBe(false);
    expect(isNamed('According to another paper, the ferry sank.', [name])).toBe(false);
  },
);
