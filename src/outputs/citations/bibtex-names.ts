/** Writes names in BibTeX's format: "von Last, Jr, First", joined by "and". */
import type { SourceName } from '../../schemas/source-name.ts';
import { escapeLatex } from './latex.ts';

/** Puts a part in braces if BibTeX would split it at "and", a comma or a space. */
const protect = (part: string, pattern: RegExp): string =>
  pattern.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part);

const writeName = (name: SourceName): string => {
  const { literal, family, given, suffix } = name;
  if (literal !== undefined) return `{${escapeLatex(literal)}}`;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  if (!family || !given)
    return protect([...particles, family ?? given].filter(Boolean).join(' '), /[\s,]|^others$/);
  const splits = /,|(^|\s)and(\s|$)/i;
  const last = [
    ...particles.filter(Boolean).map((part) => escapeLatex(part ?? '')),
    protect(family, splits),
  ];
  return [last.join(' '), suffix && protect(suffix, splits), protect(given, splits)]
    .filter(Boolean)
    .join(', ');
};

/** "Baldor, Lolita C. and {Bureau of Ports, Harbours and Lights}". */
export const writeNames = (names: SourceName[] = []): string => names.map(writeName).join(' and ');
