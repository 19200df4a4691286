/**
 * Schemas of names: folders of analyses, files of sidebars and figures, ids of claims, notes and
 * sections, and former names of each. All are parts of URLs.
 */
import { slug } from 'github-slugger';
import { z } from 'astro/zod';

/**
 * Maximum length of a name in bytes. File systems allow 255 bytes for a file name with its extension.
 */
const longest = 200;

const isShort = (text: string): boolean => Buffer.byteLength(text) <= longest;

/** True for names that Windows reserves for devices, with any file extension. */
const isForDevice = (text: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(text);

/**
 * The problem of a name that is not a valid file name on every system, to complete "Expected …".
 * Undefined when it is valid.
 */
export const getFileProblem = (name: string): string | undefined => {
  if (isForDevice(name)) return 'another, because Windows allows no file of this name';
  return isShort(name)
    ? undefined
    : `at most ${longest} bytes, because names become names of files`;
};

/** Reports a name that is not a valid file name, with advice for the author. */
const expectFileName =
  (advice = '') =>
  (name: string, { addIssue }: z.RefinementCtx): void => {
    const problem = getFileProblem(name);
    if (problem) addIssue({ code: 'custom', input: name, message: `Expected ${problem}${advice}` });
  };

const plainId = ': give the heading a plain id, "## Heading {#id}"';

/** The rule for names, for messages. */
const nameRule = 'lower-case words of a to z and 0 to 9, joined by hyphens, a letter first';

/** A name that an author chooses: "us-dead-13". */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, `Expected ${nameRule}`)
  .superRefine(expectFileName());

/** The problem of a name as a sentence; undefined when the name is valid. */
export const getNameProblem = (name: string): string | undefined =>
  id.safeParse(name).error?.issues[0]?.message;

const noLetter = 'Expected at least one letter or digit';

/**
 * The id of a heading, in any script: a name, or the id that rehype-slug derives from the heading,
 * "café--bar". Only composed characters are valid, because "é" as two characters would be another URL.
 */
export const sectionId = z
  .string()
  .min(1, noLetter)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), noLetter)
  .refine((text) => slug(text) === text, 'Expected the id of a heading, in lower case with hyphens')
  .refine(
    (text) => text.normalize('NFC') === text && text !== '__proto__',
    `Expected other characters${plainId}`,
  )
  .superRefine(expectFileName(plainId));

/** The id of a source, as reference managers export it: any text of one line, or a number. */
export const sourceKey = z
  .preprocess(
    (written) => (typeof written === 'number' ? String(written) : written),
    z
      .string()
      .min(1)
      .refine(
        (text) => !/\p{C}|^\s|\s$/u.test(text),
        'Expected an id of one line without control characters, and without spaces around it',
      )
      .refine(
        (text) => text !== '__proto__' && text.normalize('NFC') === text,
        'Expected another id, of letters that have their accents (NFC)',
      ),
  )
  .meta({ type: ['string', 'number'] });

/** The problem of a heading's id as a sentence; undefined when the id is valid. */
export const getSectionProblem = (name: string): string | undefined =>
  name === ''
    ? 'Expected an id: write one after the heading, as in "## Heading {#id}"'
    : sectionId.safeParse(name).error?.issues[0]?.message;
