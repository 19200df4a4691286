/** Reading time of scripts with and without spaces. */
import { expect, test } from 'vitest';
import { getReadingMinutes } from '../../../src/model/reading-time.ts';

const readMinutes = (value: string, language: string): number => {
  const tree = { type: 'root' as const, children: [{ type: 'text' as const, value }] };
  const sections = [{ blocks: [{ tree }] }] as unknown as Parameters<
    typeof getReadingMinutes
  >[0]['sections'];
  return getReadingMinutes({ sections, language });
};

test.each([
  ['en', 'The ferry has left the port. ', 74, 2],
  ['th', 'เรือออกจากท่าเรือแล้ว ', 100, 2],
  ['ja', '船は港を出た。', 100, 3],
])('%s counts words', (language, sentence, times, minutes) => {
  expect(readMinutes(sentence.repeat(times), language)).toBe(minutes);
});
