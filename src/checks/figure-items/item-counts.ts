/** Checks the numbers of items and views in a figure's words: "five counts", "two enlargements". */
import { findCounts, type Count } from '../language/quantities/counts.ts';
import { listMappings } from '../read/content.ts';
import type { FigurePoint } from '../texts/figure-points.ts';
import type { WrongWords } from './wrong-words.ts';

/** The nouns for the items of each list. */
const itemNouns: Record<string, RegExp> = {
  points: /^(?:count|estim|point|figure|bar|bars|step|number|tally|toll|disc)/,
  events: /^(?:event|date|dates|item)/,
  edges: /^(?:link|line|relati|arrow|tie)/,
  places: /^(?:place|locati|site)/,
};

/** Nouns for the views of a map after the first, which shows the whole. */
const enlarged = /^(?:enlarg|inset|detail|close-up)/;

/** Whether a number counts only some of the items: "One place is in the west", "two of the counts". */
const isPart = (text: string, { start, end }: Count): boolean =>
  /\b(?:of|the) (?:the )?$/i.test(text.slice(0, start)) ||
  /^(?:\s\p{L}+){1,3}?(?:\s(?:is|are|lies?|stands?))?\s(?:in|on|to|near)\s(?:the|its)\s/iu.test(
    text.slice(end),
  );

/** Numbers of items that differ from the number of items drawn. */
export const findWrongItemCounts = (text: string, points: FigurePoint[]): WrongWords[] => {
  const list = String(points[0]?.path[0]);
  return findCounts(text)
    .filter(({ value }) => typeof value === 'number' && value !== points.length)
    .filter(({ nouns }) => nouns.slice(0, 2).some((noun) => itemNouns[list]?.test(noun)))
    .filter((count) => !isPart(text, count))
    .map(({ words }) => ({ words, expected: `${points.length}, the number of ${list}` }));
};

/** Numbers of enlarged views that differ from the number of views after the first. */
export const findWrongViewCounts = (text: string, figure: unknown): WrongWords[] => {
  const views = listMappings(figure).filter(({ path }) => path.length === 2 && path[0] === 'views');
  if (views.length === 0) return [];
  const after = views.length - 1;
  return findCounts(text)
    .filter(({ value }) => typeof value === 'number' && value !== after)
    .filter(({ nouns }) => enlarged.test(nouns[0] ?? ''))
    .map(({ words }) => ({ words, expected: `${after}, the number of views after the first` }));
};
