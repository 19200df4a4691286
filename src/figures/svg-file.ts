/** A picture as a file of its own: with title, source and colours, since no page lends it any. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { drawLines, fontSize, lineHeight, wrap } from './labels.ts';

interface SvgFile {
  svg: Element;
  title: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** The line under the picture: who published it, where it can be checked. */
  source: string;
}

// The light colours of styles/tokens.css. Selectors stay plain for drawing programs.
const style = `
text{font:${fontSize}px sans-serif;fill:#1d1b17}
.muted text{fill:#4d483e}
rect,circle{fill:#8a1f1b}
path{fill:none;stroke:#4d483e}
.rule{stroke:#d8d1c1}
.break{stroke-dasharray:6 3}
.open{stroke:#8a1f1b;stroke-width:2.5;stroke-dasharray:18 3 4 3}
.differs{stroke:#1d1b17;stroke-width:2}
rect.differs,circle.differs,.softer,.fall,.paper{fill:#fcfaf5}
.softer,.fall{stroke:#8a1f1b;stroke-width:1.5;stroke-dasharray:3 2}
.before{fill:#4d483e}
.stop{stroke:#1d1b17;stroke-width:2}
.focus{fill:#f4f0e6}
.border{stroke-width:.6}
.frame{fill:none;stroke:#d8d1c1}
.enlarged{fill:none}
.enlarged,.leader,.scale-bar{stroke:#1d1b17}
.leader{stroke-width:.6}
.within{fill:none;stroke:#8a1f1b;stroke-dasharray:3 2}
.body{fill:#f4f0e6;stroke:#4d483e}
.edges path{stroke:#1d1b17;stroke-width:1.5}
.edges .part-of{stroke-width:3.5}
.edges .defectors-joined{stroke-dasharray:9 4}
.edges .hostile-to{stroke:#8a1f1b;stroke-width:3}
.edges .suspected-links{stroke-width:2.5;stroke-linecap:round;stroke-dasharray:0 6}
`;

const margin = 12;

const isLink = (node: Element['children'][number]): node is Element =>
  node.type === 'element' && node.tagName === 'a';

/** A picture as the text of an SVG file: title above, source below, no links. */
export const writeSvgFile = ({ svg, title, alt, source }: SvgFile): string => {
  const [width = 0, height = 0] = String(svg.properties.viewBox).split(' ').slice(2).map(Number);
  const titles = wrap(title, width);
  const sources = wrap(source, width);
  const top = titles.length * lineHeight + margin;
  const bottom = top + height + margin;
  const whole = bottom + sources.length * lineHeight;
  const children = svg.children.flatMap((child) => (isLink(child) ? child.children : child));
  return toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: [-margin, -margin, width + 2 * margin, whole + 2 * margin].join(' '),
      },
      s('title', title),
      s('desc', alt),
      s('style', style.trim()),
      s('rect', {
        class: 'paper',
        x: -margin,
        y: -margin,
        width: width + 2 * margin,
        height: whole + 2 * margin,
      }),
      ...drawLines(titles, 0, 12),
      s(
        'svg',
        { y: top, width, height, viewBox: svg.properties.viewBox, overflow: 'visible' },
        children,
      ),
      s('g', { class: 'muted' }, drawLines(sources, 0, bottom + 12)),
    ),
    { space: 'svg', closeEmptyElements: true },
  ).replaceAll(']]>', ']]&gt;'); // which XML forbids in text
};
