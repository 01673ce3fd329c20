import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** Nothing on the screen keeps a person out: no serious finding of axe. */
export async function expectAccessible(window: Page): Promise<void> {
  await expectNothingSerious(window, [])
}

/** An open list of choices is left out: arrows walk through it from its field, which axe cannot know. */
export async function expectAccessibleButLists(window: Page): Promise<void> {
  await expectNothingSerious(window, ['.mantine-Select-dropdown'])
}

async function expectNothingSerious(window: Page, exclude: readonly string[]): Promise<void> {
  await bring(window)
  const violations = await window.evaluate(look, exclude)
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Once for each page that is loaded: axe is half a megabyte. */
async function bring(window: Page): Promise<void> {
  if (await window.evaluate(() => 'axe' in globalThis)) return
  await window.evaluate(axe.source)
}

/** In the window: what passes is not gathered, which is most of the work. */
async function look(exclude: readonly string[]): Promise<AxeResults['violations']> {
  const { axe: here } = globalThis as unknown as { readonly axe: typeof axe }
  const what = { include: [['html']], exclude: exclude.map((one) => [one]) }
  const { violations } = await here.run(what, { resultTypes: ['violations'] })
  return violations
}
