/** Parses the rich text of CSL-JSON titles: italics, bold, sub- and superscript, small capitals. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Each tag of CSL, with its element and class. */
const tags = new Map<string, [name: string, className?: string]>(
  Object.entries({
    '<i>': ['i'],
    '<b>': ['b'],
    '<sub>': ['sub'],
    '<sup>': ['sup'],
    '<sc>': ['span', 'small-caps'],
    '<span class="nocase">': ['span'],
    '<span style="font-variant:small-caps;">': ['span', 'small-caps'],
  }),
);

const pattern = /(<\/?(?:i|b|sub|sup|sc|span)(?: (?:class|style)="[^"<>]*")?>)/;

/** Normalises the attribute of "<span style='font-variant: small-caps'>". */
const normaliseTag = (tag: string) =>
  tag.replace(/font-variant:\s*small-caps;?/, 'font-variant:small-caps;');

/** An open element and its children so far. */
interface Open {
  tag: string;
  children: ElementContent[];
}

const closes = (token: string, { tag }: Open) =>
  token.startsWith('</') && tag.startsWith(`<${token.slice(2, -1)}`);

const wrap = ({ tag, children }: Open): ElementContent => {
  const [name = 'span', className] = tags.get(normaliseTag(tag)) ?? [];
  return h(name, className === undefined ? {} : { className }, children);
};

/** Parses a text into a tree. Unknown and unpaired tags remain literal text. */
export const parseRichText = (text: string): ElementContent[] => {
  const open: Open[] = [{ tag: '', children: [] }];
  const add = (...children: ElementContent[]) => open.at(-1)?.children.push(...children);
  for (const token of text.split(pattern)) {
    const last = open.at(-1);
    if (tags.has(normaliseTag(token))) open.push({ tag: token, children: [] });
    else if (last && open.length > 1 && closes(token, last)) {
      open.pop();
      add(wrap(last));
    } else if (token) add({ type: 'text', value: token });
  }
  return open.flatMap(({ tag, children }) => [
    ...(tag ? [{ type: 'text' as const, value: tag }] : []),
    ...children,
  ]);
};

const getNodeText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(getNodeText).join('') : '';
};

/** The text without markup. */
export const getPlainText = (text: string): string =>
  text.includes('<') ? parseRichText(text).map(getNodeText).join('') : text;
