import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from './expect.ts'

const OVER = '[role=dialog], [role=menu]'

/** Nothing on the screen keeps a person out: no serious finding of axe. */
export async function expectAccessible(window: Page, within = 'html'): Promise<void> {
  await bring(window)
  const violations = await window.evaluate(look, within)
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** The same of every dialog or menu that these buttons open, of it alone; each is closed again by Escape. */
export async function expectEachAccessible(
  window: Page,
  buttons: readonly (string | RegExp)[],
): Promise<void> {
  for (const name of buttons) {
    await window.getByRole('main').getByRole('button', { name, exact: true }).first().click()
    const over = window.locator(OVER).filter({ visible: true })
    await over.first().waitFor()
    await expectAccessible(window, OVER)
    await window.keyboard.press('Escape')
    await expect(over).toHaveCount(0)
  }
}

/** Once for each page that is loaded: axe is half a megabyte. */
async function bring(window: Page): Promise<void> {
  if (await window.evaluate(() => 'axe' in globalThis)) return
  await window.evaluate(axe.source)
}

/** In the window: what passes is not gathered, which is most of the work. */
async function look(within: string): Promise<AxeResults['violations']> {
  const { axe: here } = globalThis as unknown as { readonly axe: typeof axe }
  const { violations } = await here.run(within, { resultTypes: ['violations'] })
  return violations
}
