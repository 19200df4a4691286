/** Creates the HTML with which another site embeds a figure or sidebar. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { hasPicture } from '../../figures/draw-figure.ts';
import { wideWidth } from '../../figures/figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import type { AnnotatedPage } from '../../annotate/annotate-page.ts';
import type { Embed } from '../../model/embeds.ts';
import { absolute, embedUrl } from '../../addresses/urls.ts';
import { measureEmbed, narrowPicture, padding } from './embed-height.ts';

/** Heights of a frame at its narrowest and widest, and between. */
interface Heights {
  narrow: number;
  wide: number;
  /** CSS expression for widths in between. clamp() limits it to the two heights. */
  between: string;
}

/** Minimum and maximum width of a frame, in pixels (embed.css). */
const [narrowest, widest] = [320, 640];

/** Widths at which the layout changes: where the wide picture is used, and where lines wrap differently. */
const wideFrom = wideWidth + padding;
const wraps = [360, 400, 440, narrowPicture + padding, 480, 520, 560, 608, 624];
const samples = [narrowest, ...wraps, wideFrom - 1, wideFrom, widest];

/**
 * A linear function of the width that is at least as high as every sampled height, because text gets
 * lower when it is wider.
 */
const getTextHeights = (measure: (width: number) => number): Heights => {
  const [narrow, wide] = [measure(narrowest), measure(widest)];
  const slope = (wide - narrow) / (widest - narrowest);
  const shortfalls = samples.map((width) => measure(width) - narrow - slope * (width - narrowest));
  const shortfall = Math.ceil(Math.max(...shortfalls));
  const start = Math.round(narrow + shortfall - slope * narrowest);
  return {
    narrow: narrow + shortfall,
    wide: wide + shortfall,
    between: `${start}px + ${(slope * 100).toFixed(2)}cqi`,
  };
};

/** A step function, because pictures have two drawings. */
const getPictureHeights = (measure: (width: number) => number): Heights => {
  const isWide = (width: number): boolean => width >= wideFrom;
  const narrow = Math.max(...samples.filter((width) => !isWide(width)).map(measure));
  const wide = Math.max(...samples.filter(isWide).map(measure));
  const [from, to] = wide < narrow ? [`${wideFrom}px`, '100cqi'] : ['100cqi', `${wideFrom - 1}px`];
  return { narrow, wide, between: `(${from} - ${to}) * 9999` };
};

const getHeights = (page: AnnotatedPage, embed: Embed): Heights => {
  const isPicture = 'figure' in embed && hasPicture(getFigure(page.analysis, embed.figure));
  const measure = measureEmbed(page, embed);
  return isPicture ? getPictureHeights(measure) : getTextHeights(measure);
};

/** An iframe with the width of its column and the height of its content. Older browsers use the attribute. */
export const getFrame = (page: AnnotatedPage, embed: Embed): string => {
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
