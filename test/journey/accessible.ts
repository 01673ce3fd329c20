import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** Nothing on the screen keeps a person out: no serious finding of axe. */
export async function expectAccessible(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
