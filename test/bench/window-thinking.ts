import type { Page } from 'playwright'
import { type BenchRow, row } from './bench-row.ts'

/** Far enough for the engine to have long been at its rounds, in percent of its time. */
const DEEP = 50

/** What the window feels of the engine at work: long tasks while it thinks, and how soon Stop brings what there is. */
export async function measureThinking(window: Page): Promise<readonly BenchRow[]> {
  await window.getByRole('button', { name: 'Auto-schedule…' }).click()
  await window.evaluate(() => {
    const thinking = { longTasks: 0, on: true }
    Object.assign(globalThis, { thinking })
    new PerformanceObserver((list) => {
      if (thinking.on) thinking.longTasks += list.getEntries().length
    }).observe({ type: 'longtask' })
  })
  await window.getByRole('button', { name: 'Start' }).click()
  const stop = window.getByRole('button', { name: /^Stop/ })
  await stop.waitFor()
  await window.waitForFunction((deep) => {
    const bar = document.querySelector('[role="progressbar"][aria-label="Thinking"]')
    return Number(bar?.getAttribute('aria-valuenow')) >= deep
  }, DEEP)
  const longTasks = await window.evaluate(() => {
    const { thinking } = globalThis as unknown as { thinking: { longTasks: number; on: boolean } }
    thinking.on = false
    return thinking.longTasks
  })
  const began = performance.now()
  await stop.click()
  await window.getByRole('button', { name: 'Discard' }).waitFor()
  const stopped = performance.now() - began
  await window.getByRole('button', { name: 'Discard' }).click()
  return [
    row('long tasks over 50 ms while the engine thinks', longTasks, 'tasks', 0),
    row('Stop to the best so far on screen', stopped, 'ms'),
  ]
}
