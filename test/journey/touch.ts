import type { Page } from 'playwright'
import { expect } from './expect.ts'

/** The least for a gloved hand, in CSS px. */
const LEAST = 64

/** Every control that can be tapped is large enough, stands apart from the others, and lies within the window. */
export async function expectTouchable(window: Page): Promise<void> {
  const boxes = await window.evaluate(() => {
    const sheet = document.querySelector('[role=dialog]')
    return [...(sheet ?? document).querySelectorAll('button, a, input')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width, height, right, bottom } = one.getBoundingClientRect()
        return { name: one.textContent ?? '', x, y, width, height, right, bottom }
      })
  })
  expect(boxes.length).toBeGreaterThan(0)
  for (const { name, width, height } of boxes) {
    expect(Math.min(width, height), `the smaller side of “${name}”`).toBeGreaterThanOrEqual(LEAST)
  }
}

/** A station's screen is seen at once: no control lies behind its footer or beyond its edge. */
export async function expectAllInSight(window: Page): Promise<void> {
  const hidden = await window.evaluate(() => {
    const fold = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight
    return [...document.querySelectorAll('button')]
      .filter((one) => one.checkVisibility() && !one.closest('footer'))
      .filter((one) => one.getBoundingClientRect().bottom > fold)
      .map((one) => one.textContent)
  })
  expect(hidden).toEqual([])
}

/** Nothing is wider or higher than its place, but for what scrolls on purpose. */
export async function expectNothingClipped(window: Page): Promise<void> {
  const clipped = await window.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, span, strong, dd, dt, button')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).textOverflow !== 'ellipsis')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => `${one.tagName} ${one.textContent}`),
  )
  expect(clipped).toEqual([])
}
