/** The environment variables: defaults, valid values, and descriptions for messages. */
import { constants, existsSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { getCanonical, isLanguageTag } from './language-tag.ts';
import { isAccessible } from './is-accessible.ts';

/** How one variable is read. */
export interface Variable<Value> {
  /** The text used where the variable is unset or empty. */
  fallback: string;
  /** Returns the value, or undefined where the text is wrong. */
  read: (text: string) => Value | undefined;
  /** Completes "Unexpected …, expected". */
  expected: string;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** True for an empty folder, in which a first analysis may be started. */
const isEmptyFolder = (path: string): boolean => isFolder(path) && readdirSync(path).length === 0;

/** Tests it by creating one, because system folders may report that they are writable but reject it. */
const canHoldFolders = (path: string): boolean => {
  try {
    rmdirSync(mkdtempSync(join(path, '.try-')));
    return true;
  } catch {
    return false;
  }
};

const getNearestFolder = (path: string): string =>
  existsSync(path) ? path : getNearestFolder(dirname(resolve(path)));

/** A folder that exists, or that can be made below the nearest one that does. */
const isWritable = (path: string): boolean => {
  const nearest = getNearestFolder(path);
  return (
    isFolder(nearest) &&
    isAccessible(nearest, constants.W_OK) &&
    (nearest === path || canHoldFolders(nearest))
  );
};

const isWithin = (path: string, folder: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);

/** Stricter than `URL`, which accepts spaces around an address and corrects backslashes. */
const isPlainOrigin = (text: string): boolean =>
  /^https?:\/\/[^\s\\/?#@]+\/?$/i.test(text) && URL.canParse(text);

/** Absolute address of the site, without a path: that is in BASE_PATH. */
export const siteUrl: Variable<string> = {
  fallback: 'https://sidelight.example',
  read: (text) => (isPlainOrigin(text) ? new URL(text).origin : undefined),
  expected:
    'an address without a path, such as "https://news.example.org" (a path goes into BASE_PATH)',
};

/** Path with both slashes: "news" and "/news/" are the same. */
export const basePath: Variable<string> = {
  fallback: '/',
  read: (text) =>
    /^\/*(?:[\w~-][\w.~-]*(?:\/+|$))*$/.test(text) ? `/${text}/`.replace(/\/+/g, '/') : undefined,
  expected: 'a path of letters, digits, "-", "_", "." and "~", such as "/news/"',
};

/** Where readers report errors. */
export const siteEmail: Variable<string> = {
  fallback: 'desk@sidelight.example',
  read: (text) => (/^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(text) ? text : undefined),
  expected: 'an e-mail address, such as "desk@example.org"',
};

/** Language of the pages that belong to no analysis. */
export const siteLanguage: Variable<string> = {
  fallback: 'en-GB',
  read: (text) => (isLanguageTag(text) ? getCanonical(text) : undefined),
  expected: 'a BCP 47 language tag, such as "en-GB"',
};

/** The folder of the content that is built. */
export const contentDir: Variable<string> = {
  fallback: 'content',
  read: (text) => (isFolder(`${text}/analyses`) || isEmptyFolder(text) ? text : undefined),
  expected: 'an empty folder, or one that holds a folder "analyses"',
};

/** The folder of cached files. */
export const cacheDir: Variable<string> = {
  fallback: '.cache',
  read: (text) => (isWritable(text) && !isWithin(text, 'dist') ? text : undefined),
  expected: 'a folder outside dist/ that can be written to',
};

/** Path of a Chromium; "none" hides every Chromium; "" leaves the choice to find-chromium.ts. */
export const chromiumPath: Variable<string> = {
  fallback: '',
  read: (text) =>
    ['', 'none'].includes(text) || (!isFolder(text) && isAccessible(text, constants.X_OK))
      ? text
      : undefined,
  expected: 'the path of an executable Chromium, or "none"',
};

/** A step that "none" skips. */
export const optionalStep: Variable<boolean> = {
  fallback: '',
  read: (text) => (text === '' ? true : text === 'none' ? false : undefined),
  expected: '"none", or no value to keep this step',
};

/** A day of the calendar; `Date` reads 30 February as 2 March. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));

/** The date that commands use as today; "" for that of the clock. */
export const today: Variable<string> = {
  fallback: '',
  read: (text) => (text === '' || isDay(text) ? text : undefined),
  expected: 'a date, such as "2031-04-05", or no value for the date of the clock',
};

/** Folders in which programs are looked for. */
export const searchPath: Variable<string> = {
  fallback: '',
  read: (text) => text,
  expected: 'folders',
};
