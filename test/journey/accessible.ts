import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** Nothing on the screen keeps a person out: no serious finding of axe. */
export async function expectAccessible(window: Page): Promise<void> {
  await bring(window)
  const violations = await window.evaluate(look)
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Once for each page that is loaded: axe is half a megabyte. */
async function bring(window: Page): Promise<void> {
  if (await window.evaluate(() => 'axe' in globalThis)) return
  await window.evaluate(axe.source)
}

/** In the window: what passes is not gathered, which is most of the work. */
async function look(): Promise<AxeResults['violations']> {
  const { axe: here } = globalThis as unknown as { readonly axe: typeof axe }
  const { violations } = await here.run({ resultTypes: ['violations'] })
  return violations
}
