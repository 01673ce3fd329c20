import type { Page } from 'playwright'
import { it } from 'vitest'
import { expect } from './expect.ts'
import { openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'

it('reaches every tab of a style by name where they do not all fit', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^BH/)
  await openTab(window, 'Pieces')
  await expect(window.getByRole('button', { name: 'All tabs' })).toHaveCount(0)
  expect(await mostTurns(window)).toBeLessThanOrEqual(1)
  await resize(desk, 1024, 640)
  await window.getByRole('button', { name: 'All tabs' }).click()
  await window.getByRole('menuitem', { name: /^History/ }).click()
  await expect(window.getByRole('table', { name: 'Revisions' })).toBeVisible()
})

/** How often the menu at most comes or goes while the tabs have so many pixels less than they want. */
function mostTurns(window: Page): Promise<number> {
  return window.evaluate(async () => {
    const list = document.querySelector<HTMLElement>('[role=tablist]:has([data-tab=Pieces])')
    const bar = list?.parentElement
    if (!list || !bar) throw new Error('There are no tabs')
    const beside = bar.offsetWidth - list.offsetWidth
    const wanted = [...list.children].reduce(
      (sum, tab) => sum + (tab as HTMLElement).offsetWidth,
      0,
    )
    const frames = async (many: number) => {
      for (let frame = 0; frame < many; frame++) await new Promise(requestAnimationFrame)
    }
    let most = 0
    for (const short of [1, 3, 6, 20, 38]) {
      let turns = 0
      const observer = new MutationObserver((seen) => {
        turns += seen.length
      })
      observer.observe(bar, { childList: true })
      bar.style.width = `${wanted + beside - short}px`
      await frames(8)
      observer.disconnect()
      most = Math.max(most, turns)
    }
    bar.style.width = ''
    return most
  })
}
