import type { Locator, Page } from 'playwright'
import { it } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import { expect } from './expect.ts'
import { chooseFiles, openEntry, openPatterns } from './patterns-desk.ts'

const scale = (window: Page) => window.getByRole('status', { name: 'Scale' })
const outline = (window: Page, piece: string) =>
  window
    .locator('[data-piece]', { has: window.locator('title', { hasText: piece }) })
    .locator('path')
    .first()

it('draws pieces true to scale, and measures them in centimetres and inches', async () => {
  const { window, shot } = await openPatterns()
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
  await window.keyboard.press('1')
  await expect(scale(window)).toHaveText('scale 100 %')
  // 150 mm at 96 dots to the inch.
  expect(await widthOnScreen(window, 'SIDE_L')).toBeCloseTo((150 / 25.4) * 96, 1)
  await window.keyboard.press('0')
  await expect(scale(window)).toHaveText(/scale 1:/)
  await window.keyboard.press('m')
  await window.getByRole('button', { name: 'Measure', pressed: true }).waitFor()
  const front = await outline(window, 'FRONT').boundingBox()
  await window.mouse.click(front!.x + 2, front!.y + 2)
  await window.mouse.click(front!.x + front!.width - 2, front!.y + 2)
  await expect(window.getByText('40 cm · 15 3/4 in')).toBeVisible()
  await shot('patterns-measure')
})

it('zooms about the pointer with Ctrl and the wheel, and moves with Space, the middle button and the arrows', async () => {
  const { window } = await openPatterns()
  await openEntry(window, /^B-03/)
  const front = outline(window, 'FRONT')
  const before = await front.boundingBox()
  const [x, y] = [before!.x + before!.width / 2, before!.y + before!.height / 2]
  await window.mouse.move(x, y)
  await window.keyboard.down('Control')
  await window.mouse.wheel(0, -400)
  await window.keyboard.up('Control')
  await expect
    .poll(async () => (await front.boundingBox())!.width)
    .toBeGreaterThan(before!.width * 1.5)
  const zoomed = await middleOf(front)
  expect(zoomed).toBeCloseTo(x, 0)
  await window.keyboard.down(' ')
  await drag(window, [x, y], [x + 60, y + 30], 'left')
  await window.keyboard.up(' ')
  await expect.poll(async () => Math.round((await middleOf(front)) - zoomed)).toBe(60)
  await drag(window, [x, y], [x - 60, y - 30], 'middle')
  await expect.poll(async () => Math.round((await middleOf(front)) - zoomed)).toBe(0)
  await window.getByRole('application').focus()
  await window.keyboard.press('ArrowRight')
  await expect.poll(async () => Math.round((await middleOf(front)) - zoomed)).toBe(-40)
})

it('shows one size or all, layer by layer, and marks the piece that is chosen on the drawing and in the list', async () => {
  const { window, shot } = await openPatterns()
  await openEntry(window, /^B-03/)
  const piece = window.locator('[data-piece]').first()
  await expect(piece.locator('[data-layer=notches]')).toHaveCount(1)
  await expect(piece.locator('[data-layer=nest]')).toHaveCount(1)
  await window.getByText('XL', { exact: true }).click()
  await expect(piece.locator('[data-layer=nest]')).toHaveCount(0)
  await expect(window).toHaveURL(/size=XL/)
  await window.getByRole('button', { name: 'Layers' }).click()
  await window.getByRole('checkbox', { name: 'Notches' }).click()
  await expect(piece.locator('[data-layer=notches]')).toHaveCount(0)
  await window.getByRole('checkbox', { name: 'Grade points' }).click()
  await window.keyboard.press('Escape')
  const box = await outline(window, 'BACK').boundingBox()
  await window.mouse.click(box!.x + box!.width / 3, box!.y + box!.height * 0.8)
  const row = window.getByRole('button', { name: 'BACK', exact: true })
  await expect(row).toHaveAttribute('aria-pressed', 'true')
  await shot('patterns-chosen')
  await window.getByRole('button', { name: 'FRONT', exact: true }).click()
  await expect(row).toHaveAttribute('aria-pressed', 'false')
  await expect(window.locator('[data-piece][data-selected=true] title')).toHaveText('FRONT')
})

/** Of the outline itself: its ink has a width of its own. */
function widthOnScreen(window: Page, piece: string): Promise<number> {
  return outline(window, piece).evaluate((path) => {
    const drawn = path as SVGPathElement
    return drawn.getBBox().width * drawn.getScreenCTM()!.a
  })
}

/** Its edges move with the width of its ink, which is thinner again once the hand rests. */
async function middleOf(piece: Locator): Promise<number> {
  const box = await piece.boundingBox()
  return box!.x + box!.width / 2
}

type Place = readonly [number, number]

async function drag(window: Page, from: Place, to: Place, button: 'left' | 'middle') {
  await window.mouse.move(...from)
  await window.mouse.down({ button })
  await window.mouse.move(...to, { steps: 5 })
  await window.mouse.up({ button })
}
