/** What is printed on an edge. */
import { getMessages } from '../../wording/messages.ts';
import type { RelationsData } from './schema.ts';

/** "part of" in the language, or the author's own words. */
export const formatRelation = (
  { kind, text }: RelationsData['edges'][number],
  language: string,
): string => (kind === 'other' ? (text ?? '') : getMessages(language).figure.relations[kind]);
