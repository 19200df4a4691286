/** Rules about the space on pages and cards. */
import type { AnalysisRule } from '../rule.ts';
import { cardLetters } from './layout/card-letters.ts';
import { sidebarRoom } from './layout/sidebar-room.ts';

export const layoutRules: AnalysisRule[] = [cardLetters, sidebarRoom];
