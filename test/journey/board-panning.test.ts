import { it } from 'vitest'
import { card, carry, lane, openBoard } from './board-desk.ts'
import { expect } from './expect.ts'

it('zooms about the pointer, pans by the middle button and by space, and scrolls under a card at the edge', async () => {
  const desk = await openBoard()
  const { window } = desk
  const { mouse, keyboard } = window
  const lanes = window.getByRole('application', { name: 'Lanes' })
  const scrolled = () => lanes.evaluate((one) => one.scrollLeft)
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  const left = (await cut.boundingBox())!.x
  await mouse.move(left, (await cut.boundingBox())!.y + 10)
  await keyboard.down('Control')
  await mouse.wheel(0, -120)
  await keyboard.up('Control')
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  expect((await cut.boundingBox())!.x).toBeCloseTo(left, 0)
  await desk.shot('board-hour')

  await lanes.focus()
  await keyboard.press('2')
  await expect(window.getByRole('radio', { name: 'Day' })).toBeChecked()
  const y = (await lane(desk, 'CUT-1').boundingBox())!.y + 72
  const begun = await scrolled()
  await mouse.move(800, y)
  await mouse.down({ button: 'middle' })
  await mouse.move(600, y, { steps: 4 })
  await mouse.up({ button: 'middle' })
  expect(await scrolled()).toBe(begun + 200)
  await keyboard.down('Space')
  await mouse.move(600, y)
  await mouse.down()
  await mouse.move(750, y, { steps: 4 })
  await mouse.up()
  await keyboard.up('Space')
  expect(await scrolled()).toBe(begun + 50)

  await desk.shot('board-panned')
  const head = (await lane(desk, 'CUT-1').getByText('Cutter, single ply').boundingBox())!
  const end = (await cut.boundingBox())!
  await lanes.evaluate((one, by) => one.scrollBy({ left: by }), end.x + end.width - head.x - 260)
  const code = cut.getByText('LT-07')
  await expect.poll(async () => (await code.boundingBox())!.x).toBeGreaterThan(head.x + head.width)
  await desk.shot('board-half-out')
  await lanes.evaluate((one, at) => one.scrollTo({ left: at }), begun + 50)
  await carry(desk, cut, 'CUT-1', 1430)
  await expect.poll(scrolled).toBeGreaterThan(begun + 200)
  const ghost = (await window.locator('[data-stack]').boundingBox())!
  expect(ghost.x + ghost.width, 'read whole at the edge').toBeLessThanOrEqual(1440)
  await keyboard.press('Escape')
  await mouse.up()
})

it('copies a link to what is looked at', async () => {
  const desk = await openBoard()
  const { window } = desk
  await card(desk, 'CUT-1', /LT-07 .* Cut/).dblclick()
  await expect.poll(() => window.url()).toContain('panel=inspector')
  await window.getByRole('button', { name: 'Copy link' }).click()
  await expect(window.getByText('Copied a link to the board as it is now')).toBeVisible()
  expect(await desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(window.url())
})
