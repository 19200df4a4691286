/** Rules that compare figures with the record and their words with their data. */
import type { AnalysisRule } from '../rule.ts';
import { drawableFigure } from './figures/drawable-figure.ts';
import { edgeClaim } from './figures/edge-claim.ts';
import { eventNote } from './figures/event-note.ts';
import { eventSource } from './figures/event-source.ts';
import { figureComparison } from './figures/figure-comparison.ts';
import { figureCount } from './figures/figure-count.ts';
import { figureData } from './figures/figure-data.ts';
import { figureSpan } from './figures/figure-span.ts';
import { figureSpeaker } from './figures/figure-speaker.ts';
import { figureTrend } from './figures/figure-trend.ts';
import { figureUnit } from './figures/figure-unit.ts';
import { figureWords } from './figures/figure-words.ts';
import { itemWords } from './figures/item-words.ts';
import { mapDirection } from './figures/map-direction.ts';
import { pointHedge } from './figures/point-hedge.ts';
import { relationWords } from './figures/relation-words.ts';
import { timelineApart } from './figures/timeline-apart.ts';

export const figuresRules: AnalysisRule[] = [
  drawableFigure,
  edgeClaim,
  eventNote,
  eventSource,
  figureComparison,
  figureCount,
  figureData,
  figureSpan,
  figureSpeaker,
  figureTrend,
  figureUnit,
  figureWords,
  itemWords,
  mapDirection,
  pointHedge,
  relationWords,
  timelineApart,
];
