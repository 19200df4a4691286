/** Finds YAML texts that " #" cuts short, because YAML reads the rest as a comment. */
import { CST, Parser } from 'yaml';
import { shorten } from '../report/shorten.ts';

/** A text that YAML reads only in part, by offsets. */
export interface CutText {
  offsets: [number, number];
  reason: string;
}

/** Values that YAML does not read as text, after which a comment is intended. */
const isPlainValue = (source: string): boolean =>
  /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|\d{4}(?:-\d\d){0,2}|true|false|null|~|)$/i.test(source);

const findCutsIn = ({ value }: CST.CollectionItem): CutText[] => {
  if (value?.type !== 'scalar' || isPlainValue(value.source)) return [];
  const comment = value.end?.find(({ type }) => type === 'comment');
  if (!comment) return [];
  const { offset, source } = comment;
  const reason = `Unexpected "${shorten(source, 30)}" after a text, where YAML reads a comment: put the text in quotation marks, or the comment on a separate line.`;
  return [{ offsets: [offset, offset + source.length], reason }];
};

/** Every comment after an unquoted text. */
export const findCutTexts = (text: string): CutText[] => {
  if (!text.includes(' #') && !text.includes('\t#')) return [];
  const found: CutText[] = [];
  for (const token of new Parser().parse(text))
    if (token.type === 'document') CST.visit(token, (item) => void found.push(...findCutsIn(item)));
  return found;
};
