/** Formats the words on an edge. */
import { getMessages } from '../../wording/messages.ts';
import type { RelationsData } from './schema.ts';

/** The words for a relation in the language, such as "part of", or the author's own words. */
export const formatRelation = (
  { kind, text }: RelationsData['edges'][number],
  language: string,
): string => (kind === 'other' ? (text ?? '') : getMessages(language).figure.relations[kind]);
