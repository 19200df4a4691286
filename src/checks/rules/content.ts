/** Rules about what all analyses share: files, sources, addresses and translations. */
import type { ContentRule } from '../rule.ts';
import { accessedAfterCheck } from './content/accessed-after-check.ts';
import { accessedDate } from './content/accessed-date.ts';
import { formerFolder } from './content/former-folder.ts';
import { knownAddress } from './content/known-address.ts';
import { knownFile } from './content/known-file.ts';
import { lostPermalink } from './content/lost-permalink.ts';
import { sourceDate } from './content/source-date.ts';
import { sourceLink } from './content/source-link.ts';
import { sourcePublisher } from './content/source-publisher.ts';
import { sourceSymbol } from './content/source-symbol.ts';
import { sourceWords } from './content/source-words.ts';
import { topicAddress } from './content/topic-address.ts';
import { translation } from './content/translation.ts';
import { unlistedPermalink } from './content/unlisted-permalink.ts';
import { usedSource } from './content/used-source.ts';

export const contentRules: ContentRule[] = [
  accessedAfterCheck,
  accessedDate,
  formerFolder,
  knownAddress,
  knownFile,
  lostPermalink,
  sourceDate,
  sourceLink,
  sourcePublisher,
  sourceSymbol,
  sourceWords,
  topicAddress,
  translation,
  unlistedPermalink,
  usedSource,
];
