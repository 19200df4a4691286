/** Every fault of tests/fixtures/faults/, applied alone, is reported at its position. */
import { describe, expect, test } from 'vitest';
import {
  contents,
  folders,
  getFindings,
  getLine,
  mistakes,
  mutate,
  slips,
  toPattern,
  type Fault,
} from '../support/faults.ts';

const getFirstChange = (one: string, other: string): number =>
  [...one].findIndex((character, index) => character !== other[index]);

const getLastLine = (text: string, pattern: string): number =>
  text.split('\n').findLastIndex((line) => toPattern(pattern).test(line)) + 1;

const getFirstLine = (text: string, pattern: string): number =>
  text.split('\n').findIndex((line) => toPattern(pattern).test(line)) + 1;

type Mutation = ReturnType<typeof mutate>;

/** Another file's place: `$<id>` is replaced by the group of that name in the pattern of the fault. */
const expectElsewhere = ({ find, report = '', at = '' }: Fault, { text, files }: Mutation) => {
  const id = toPattern(find).exec(text)?.groups?.['id'] ?? '';
  const file = files.find(({ path }) => path.endsWith(report.replace('$<id>', id)));
  return `${file?.path}:${getFirstLine(file?.text ?? '', at.replace('$<id>', id))}`;
};

const expectPlace = (fault: Fault, mutation: Mutation): string => {
  const { path, text, changed } = mutation;
  if (fault.report) return expectElsewhere(fault, mutation);
  const offset = getFirstChange(text, changed);
  const line = getLine(changed, offset);
  if (fault.before) return `${path}:${getLastLine(changed.slice(0, offset), fault.before)}`;
  if (fault.after)
    return `${path}:${
      line -
      1 +
      getFirstLine(
        changed
          .split('\n')
          .slice(line - 1)
          .join('\n'),
        fault.after,
      )
    }`;
  return `${path}:${line}`;
};

describe('the checks', () => {
  test.each(Object.keys(folders) as (keyof typeof folders)[])(
    'find nothing in the %s content as it is',
    (name) => {
      expect(getFindings(name, contents[name])).toEqual([]);
    },
  );

  test.each([...slips, ...mistakes])('catch $fault', (fault) => {
    const mutation = mutate(fault);
    expect(getFindings(fault.content ?? 'long', mutation.files)).toContain(
      `${expectPlace(fault, mutation)} ${fault.rule}`,
    );
  });

  test('report each of two mistakes about one number in a note', () => {
    const { files } = mutate({
      fault: 'at least made at most, and sailors counted',
      file: 'airport-toll.yaml',
      find: 'briefing says at least 160',
      replace: 'briefing says at most 160 sailors',
      rule: 'figure-words',
    });
    const found = getFindings('long', files).filter((each) => each.endsWith('figure-words'));
    expect(found).toHaveLength(2);
  });

  test('keep the findings of faults apart', () => {
    for (const fault of mistakes.slice(0, 20))
      getFindings(fault.content ?? 'long', mutate(fault).files);
    for (const name of Object.keys(folders) as (keyof typeof folders)[])
      expect(getFindings(name, contents[name])).toEqual([]);
  });
});

describe('the seeded faults', () => {
  test('are at least 40 slips and 80 mistakes', () => {
    expect(slips.length).toBeGreaterThanOrEqual(40);
    expect(mistakes.length).toBeGreaterThanOrEqual(80);
  });

  test('have several mistakes of each kind', () => {
    for (const [kind, faults] of Map.groupBy(mistakes, (fault) => fault.kind))
      expect(faults.length, kind).toBeGreaterThanOrEqual(4);
  });
});
