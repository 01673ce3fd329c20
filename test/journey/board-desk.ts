import type { Locator } from 'playwright'
import type { Desk, DeskOptions } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'

export const MONDAY = '2026-11-23T09:36:00Z'

/** The sample factory's board, with its one conflict. */
export async function openBoard(options: DeskOptions = {}): Promise<Desk> {
  const desk = await openSampleDesk(MONDAY, options)
  await expect(desk.window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  return desk
}

export const lane = ({ window }: Desk, code: string): Locator =>
  window.getByRole('region', { name: code, exact: true })
export const card = (desk: Desk, code: string, name: RegExp): Locator =>
  lane(desk, code).getByRole('article', { name })
export const waiting = ({ window }: Desk, name: RegExp): Locator =>
  window.getByRole('region', { name: 'Unscheduled' }).getByRole('article', { name })
/** What is said to those who cannot see the board. */
export const said = ({ window }: Desk): Locator =>
  window.getByRole('main').locator('[aria-live="assertive"]')

/** Presses on a thing, carries it to a place on a lane, and stops there with the button down. */
export async function carry(desk: Desk, thing: Locator, code: string, x: number): Promise<void> {
  const { mouse } = desk.window
  const from = await thing.boundingBox()
  const to = await lane(desk, code).boundingBox()
  if (!from || !to) throw new Error('Nothing to carry, or nowhere to carry it')
  await mouse.move(from.x + 24, from.y + 20)
  await mouse.down()
  await mouse.move(from.x + 34, from.y + 12, { steps: 4 })
  await mouse.move(x, to.y + 30, { steps: 12 })
}

/** Draws the right end of a card by so many pixels, and stops there with the button down. */
export async function drawEnd(desk: Desk, thing: Locator, by: number): Promise<void> {
  const { mouse } = desk.window
  await thing.hover()
  const box = await thing.boundingBox()
  if (!box) throw new Error('No card to draw')
  const [x, y] = [box.x + box.width - 3, box.y + box.height / 2]
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + Math.sign(by) * 6, y, { steps: 3 })
  await mouse.move(x + by, y, { steps: 8 })
}
