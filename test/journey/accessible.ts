import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** Nothing on the screen keeps a person out: no serious finding of axe. */
export async function expectAccessible(window: Page): Promise<void> {
  await expectNothingSerious(new AxeBuilder({ page: window }))
}

/** An open list of choices is left out: arrows walk through it from its field, which axe cannot know. */
export async function expectAccessibleButLists(window: Page): Promise<void> {
  await expectNothingSerious(new AxeBuilder({ page: window }).exclude('.mantine-Select-dropdown'))
}

async function expectNothingSerious(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
