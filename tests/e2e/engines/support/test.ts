/** Gives tests the engine of their project, started once for each worker. */
import { test as base } from '@playwright/test';
import type { Engine, StartEngine } from './engine.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { hasWebKit, startWebKit } from './webkit.ts';

export type EngineName = 'firefox' | 'webkit';

export const starters: Record<EngineName, StartEngine> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** The engines of this machine; those that are not installed are not tested. */
export const installedEngines: EngineName[] = [
  ...(findFirefox() ? (['firefox'] as const) : []),
  ...(hasWebKit() ? (['webkit'] as const) : []),
];

export interface EngineOptions {
  engineName: EngineName;
}

export const test = base.extend<object, EngineOptions & { engine: Engine }>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await starters[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
});
