import type { Page } from 'playwright'
import { type BenchRow, percentile, row } from './bench-row.ts'
import { watchFrames } from './frames.ts'

/** As many as the board may mount, however many are in sight. */
const MOST_CARDS = 250

/** The same at Week zoom, where hundreds of cards are too narrow for a word. */
export async function measureWeek(window: Page): Promise<readonly BenchRow[]> {
  await window.getByText('Week', { exact: true }).click()
  await window
    .getByRole('img', { name: /cards drawn small/ })
    .first()
    .waitFor()
  const { cards, frames } = await measureDrag(window, 0)
  await window.getByText('Day', { exact: true }).click()
  return [
    row('cards mounted at Week zoom', cards, 'cards', MOST_CARDS),
    row('frame while dragging at Week zoom, p95', percentile(frames, 0.95), 'ms', 33),
  ]
}

/** Carries a card over the lanes for some seconds while the window counts its frames. */
export async function measureDrag(window: Page, nth = 3) {
  const card = window
    .locator('[data-lane] article[data-state="proposed"][data-lock="free"]')
    .nth(nth)
  const box = await card.boundingBox()
  if (!box) throw new Error('There is no card to drag')
  const cards = await window.locator('[data-lane] article').count()
  await window.evaluate(() => {
    const dragged = { longTasks: 0, on: true }
    Object.assign(globalThis, { dragged })
    new PerformanceObserver((list) => {
      if (dragged.on) dragged.longTasks += list.getEntries().length
    }).observe({ type: 'longtask' })
  })
  const { mouse } = window
  await mouse.move(box.x + 12, box.y + 20)
  await mouse.down()
  await mouse.move(box.x + 24, box.y + 24, { steps: 4 })
  const stop = await watchFrames(window)
  for (let sweep = 0; sweep < 6; sweep++) {
    await mouse.move(300 + sweep * 150, 160 + sweep * 70, { steps: 40 })
  }
  const frames = await stop()
  const longTasks = await window.evaluate(() => {
    const { dragged } = globalThis as unknown as { dragged: { longTasks: number; on: boolean } }
    dragged.on = false
    return dragged.longTasks
  })
  await window.keyboard.press('Escape')
  await mouse.up()
  return { frames, longTasks, cards }
}
