/** The HTML that another site copies to show an embed. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { hasPicture } from '../../figures/draw-figure.ts';
import { wideWidth } from '../../figures/figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import type { PageAnnotator } from '../../model/page-annotator.ts';
import type { Embed } from '../../model/embeds.ts';
import { absolute, embedUrl } from '../../addresses/urls.ts';
import { measureEmbed, narrowPicture, padding } from './height.ts';

/** The heights of a frame at both ends of the widths between which it changes. */
interface Heights {
  narrow: number;
  wide: number;
  /** CSS that is below the lower height at one end and above the higher one at the other. */
  between: string;
}

/** Widths of a frame: no screen is narrower, and no line is wider (embed.css). */
const [narrowest, widest] = [320, 640];

/** Widths from which a picture is drawn wide, and at which lines wrap anew. */
const wideFrom = wideWidth + padding;
const wraps = [360, 400, 440, narrowPicture + padding, 480, 520, 560, 608, 624];
const samples = [narrowest, ...wraps, wideFrom - 1, wideFrom, widest];

/** Texts are the lower the wider they are: a straight line from end to end, nowhere too low. */
const getTextHeights = (measure: (width: number) => number): Heights => {
  const [narrow, wide] = [measure(narrowest), measure(widest)];
  const slope = (wide - narrow) / (widest - narrowest);
  const lacks = samples.map((width) => measure(width) - narrow - slope * (width - narrowest));
  const lack = Math.ceil(Math.max(...lacks));
  const start = Math.round(narrow + lack - slope * narrowest);
  return {
    narrow: narrow + lack,
    wide: wide + lack,
    between: `${start}px + ${(slope * 100).toFixed(2)}cqi`,
  };
};

/** Pictures have two drawings: a step from the one to the other. */
const getPictureHeights = (measure: (width: number) => number): Heights => {
  const isWide = (width: number): boolean => width >= wideFrom;
  const narrow = Math.max(...samples.filter((width) => !isWide(width)).map(measure));
  const wide = Math.max(...samples.filter(isWide).map(measure));
  const [from, to] = wide < narrow ? [`${wideFrom}px`, '100cqi'] : ['100cqi', `${wideFrom - 1}px`];
  return { narrow, wide, between: `(${from} - ${to}) * 9999` };
};

const getHeights = (page: PageAnnotator, embed: Embed): Heights => {
  const isPicture = 'figure' in embed && hasPicture(getFigure(page.analysis, embed.figure));
  const measure = measureEmbed(page, embed);
  return isPicture ? getPictureHeights(measure) : getTextHeights(measure);
};

/** An iframe as wide as its column and as tall as what it shows; older browsers take its attribute. */
export const getFrame = (page: PageAnnotator, embed: Embed): string => {
  const { id, title } = page.analysis;
  const { narrow, wide, between } = getHeights(page, embed);
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const frame = h('iframe', {
    src: absolute(embedUrl(id, embed.id)),
    title: `${embed.title} (${title})`,
    width: '100%',
    height: high,
    style: `border: 0; height: clamp(${low}px, ${between}, ${high}px)`,
    loading: 'lazy',
  });
  return toHtml(h('div', { style: 'container-type: inline-size' }, frame));
};
