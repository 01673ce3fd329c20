import type { CDPSession, Locator } from 'playwright'
import { it } from 'vitest'
import { card, lane, openBoard, waiting } from './board-desk.ts'
import type { Desk } from './desk.ts'
import { expect } from './expect.ts'

/** One finger on the window's glass. */
interface Finger {
  down(x: number, y: number): Promise<void>
  slide(from: number, to: number, y: number): Promise<void>
  up(): Promise<void>
}

async function fingerOn({ window }: Desk): Promise<Finger> {
  const glass = await window.context().newCDPSession(window)
  await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const at = (x: number, y: number) => [{ x, y }]
  return {
    down: (x, y) => touch(glass, 'touchStart', at(x, y)),
    async slide(from, to, y) {
      for (let step = 1; step <= 10; step++)
        await touch(glass, 'touchMove', at(from + ((to - from) * step) / 10, y))
    },
    up: () => touch(glass, 'touchEnd', []),
  }
}

async function touch(
  glass: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: readonly { readonly x: number; readonly y: number }[],
): Promise<void> {
  await glass.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
}

const boxOf = async (thing: Locator) => (await thing.boundingBox())!

it('picks a card up by a long press, pans by a swipe, and draws the ends of what is chosen', async () => {
  const desk = await openBoard()
  const { window } = desk
  const finger = await fingerOn(desk)
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  const undo = window.getByRole('main').getByRole('button', { name: 'Undo', exact: true })
  const box = await boxOf(cut)
  const y = box.y + 20
  await expect(undo).toBeDisabled()

  await finger.down(box.x + 30, y)
  await expect(cut).toHaveAttribute('data-carried', 'true')
  await finger.slide(box.x + 30, box.x + 150, y)
  await expect(window.getByTestId('what-if')).toContainText('LT-07')
  await desk.shot('board-touch-drag')
  await finger.up()
  await expect(cut).toHaveAttribute('aria-label', /CUT-1, Tue 24 Nov 11:00/)
  await expect(undo).toHaveAttribute('title', 'Undo: Move on the board: LT-07 Cut')
  await undo.click()
  await expect(cut).toHaveAttribute('aria-label', /CUT-1, Tue 24 Nov 07:00/)
  await expect(undo).toBeDisabled()
  await expect(undo).toBeFocused()

  await finger.down(box.x + 30, y)
  await finger.up()
  await expect(cut).toHaveAttribute('data-selected', 'true')
  const end = cut.locator('[data-edge="end"]')
  expect((await boxOf(end)).width).toBe(24)
  const right = box.x + box.width - 10
  await finger.down(right, y)
  await expect(cut).toHaveAttribute('data-carried', 'true')
  await finger.slide(right, right - 80, y)
  await expect(window.getByTestId('what-if')).toContainText('pieces go to the strip')
  await finger.up()
  await expect(waiting(desk, /LT-07 Cut/)).toBeVisible()

  const lanes = window.getByRole('application', { name: 'Lanes' })
  const scrolled = () => lanes.evaluate((one) => one.scrollLeft)
  const before = await scrolled()
  await finger.down(900, y)
  await finger.slide(900, 700, y)
  await finger.up()
  expect(await scrolled()).toBeGreaterThan(before + 100)
})

it('takes a job from the strip to a lane by a finger', async () => {
  const desk = await openBoard()
  const { window } = desk
  const finger = await fingerOn(desk)
  const job = waiting(desk, /LT-07 Sew/)
  const from = await boxOf(job)
  const to = await boxOf(lane(desk, 'SEW-B'))
  await finger.down(from.x + 30, from.y + 20)
  await expect(job).toHaveAttribute('data-carried', 'true')
  await finger.slide(from.x + 30, 700, to.y + 30)
  await expect(window.getByTestId('what-if')).toContainText('LT-07')
  await finger.up()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toBeVisible()
})
