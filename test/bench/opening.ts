import type { Page } from 'playwright'
import { PIECES } from './big-pattern.ts'

/** How long a pointer that has come to what it wants lies still before the finger presses: milliseconds. */
const RESTS = 90

/** `rests`: the pointer comes to the row, lies still, presses and lets go at once. `strikes`: a click that nothing announces. */
export type Hand = 'rests' | 'strikes'

/** Milliseconds from the click: until all pieces stand in all sizes, and until they are seen. */
export interface Opening {
  /** By the window's clock. */
  readonly clicked: number
  readonly stood: number
  readonly took: number
}

/** From another style, which stands there already. */
export async function afterOther<Found>(window: Page, open: () => Promise<Found>): Promise<Found> {
  const library = window.getByRole('navigation', { name: 'Library' })
  await library.getByRole('button', { name: /^BH/ }).click()
  await window.getByRole('heading', { name: 'Breakwater hoodie' }).waitFor()
  return open()
}

export async function openBig(window: Page, hand: Hand): Promise<Opening> {
  await window.evaluate(() => new Promise<void>((rest) => requestIdleCallback(() => rest())))
  if (hand === 'rests') await comeTo(window)
  const watched = await watchOpening(window)
  if (hand === 'rests') await pressAndLetGo(window)
  else await strike(window)
  return watched.evaluate(({ opening }) => opening)
}

const rowOf = (window: Page) =>
  window.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^BIG Sixty/ })

async function comeTo(window: Page): Promise<void> {
  const box = await rowOf(window).boundingBox()
  if (!box) throw new Error('BIG is not in sight')
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 })
  await window.waitForTimeout(RESTS)
}

async function pressAndLetGo({ mouse }: Page): Promise<void> {
  await mouse.down()
  await mouse.up()
}

const strike = (window: Page) =>
  rowOf(window).evaluate((row: HTMLElement) => {
    row.click()
  })

/** Listens for the click, and looks at each frame after it. */
function watchOpening(window: Page) {
  return window.evaluateHandle((pieces) => {
    const frame = () => new Promise(requestAnimationFrame)
    const follow = async (): Promise<Opening> => {
      const clicked = await new Promise<number>((done) =>
        document.addEventListener('click', ({ timeStamp }) => done(timeStamp), {
          capture: true,
          once: true,
        }),
      )
      while (document.querySelectorAll('[data-piece] > [data-layer=nest]').length !== pieces)
        await frame()
      const stood = performance.now() - clicked
      await frame()
      await frame()
      return { clicked, stood, took: performance.now() - clicked }
    }
    return { opening: follow() }
  }, PIECES)
}
