import type { Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, openTab, pick } from './patterns-desk.ts'

const form = (window: Page) => window.getByRole('form', { name: 'Name a seam' })
const seams = (window: Page) => window.getByRole('table', { name: 'Seams' })

async function openDraft(window: Page): Promise<void> {
  await openEntry(window, /^B-01/)
  await draftNext(window)
  await openTab(window, 'Seams')
}

it('names a seam with the mouse: an edge, and with Shift the next one', async () => {
  const { window, shot } = await openPatterns()
  await openDraft(window)
  await expect(seams(window).getByRole('row', { name: /armhole in all/ })).toContainText('533.8')
  await window.getByRole('button', { name: 'Name a seam' }).click()
  await pressEdge(window, 'corner 1 to corner 2')
  await expect(form(window).getByLabel('Length by size')).toContainText('M 422.4 mm')
  await pressEdge(window, 'corner 2 to notch 1', 'Shift')
  await expect(form(window).getByRole('combobox', { name: 'From' })).toHaveValue('corner 1')
  await expect(form(window).getByRole('combobox', { name: 'To' })).toHaveValue(/^notch 1/)
  await shot('patterns-seam-picked')
  await form(window).getByLabel('Name', { exact: true }).fill('side to notch')
  await form(window).getByRole('button', { name: 'Save seam' }).click()
  await expect(seams(window).getByRole('row', { name: /side to notch/ })).toContainText('FRONT')
  await expect(window.locator('[data-seam="side to notch"]')).toHaveCount(1)
  await window.keyboard.press('Control+z')
  await expect(seams(window).getByRole('row', { name: /side to notch/ })).toHaveCount(0)
})

it('names, renames and removes one with the keyboard alone', async () => {
  const { window } = await openPatterns()
  await openDraft(window)
  await window.getByRole('button', { name: 'Name a seam' }).focus()
  await window.keyboard.press('Enter')
  await choose(window, 'Piece', 'BACK')
  await choose(window, 'From', 'corner 3')
  await expect(form(window).getByLabel('Length by size')).toContainText('M 104.8 mm')
  const name = form(window).getByLabel('Name', { exact: true })
  await name.focus()
  await window.keyboard.type('shoulder')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Enter')
  const row = seams(window).getByRole('row', { name: /shoulder/ })
  await expect(row).toContainText('corner 3 to corner 4')
  await row.getByRole('button', { name: 'Edit shoulder on BACK' }).focus()
  await window.keyboard.press('Enter')
  await form(window).getByLabel('Name', { exact: true }).fill('back shoulder')
  await form(window).getByRole('button', { name: 'Save seam' }).press('Enter')
  await expect(seams(window).getByRole('row', { name: /back shoulder/ })).toHaveCount(1)
  await seams(window).getByRole('button', { name: 'Remove back shoulder on BACK' }).press('Enter')
  await expect(seams(window).getByRole('row', { name: /back shoulder/ })).toHaveCount(0)
})

it('says before the choice which sleeve fits and why another does not; what it brings follows', async () => {
  const { window, shot } = await openPatterns()
  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Slots')
  await window.getByRole('combobox', { name: 'Module for sleeve' }).click()
  const misfit = window.getByRole('option', { name: /S-03/ })
  await expect(misfit).toContainText(
    /armhole 585\.5 mm, sleeve head 618\.8 mm, allowed −2 to 10 mm \(size XL and 4 more\)/,
  )
  await expect(misfit).toBeDisabled()
  await expect(window.getByRole('option', { name: /S-02/ })).toContainText('fits')
  await shot('patterns-slot-choices')
  const bom = window.getByRole('region', { name: 'BOM' })
  const threads = bom.getByRole('row', { name: /Thread 120/ })
  await expect(threads).toHaveCount(1)
  await window.getByRole('option', { name: /S-02/ }).click()
  await expect(threads).toHaveCount(2)
  await expect(threads.last()).toContainText('from sleeve S-02')
  await window.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(threads).toHaveCount(1)
})

it('lets the ease be changed, and then the misfit is taken', async () => {
  const { window, shot } = await openPatterns()
  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Slots')
  await window.getByRole('button', { name: 'armhole to sleeve head' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('table', { name: 'Lengths by size' })).toContainText('533.8')
  await dialog.getByRole('textbox', { name: 'Most ease' }).fill('40')
  await shot('patterns-joint')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await pick(window, 'Module for sleeve', 'S-03')
  await expect(window.getByRole('combobox', { name: 'Module for sleeve' })).toHaveValue(/S-03/)
  await expectAccessible(window)
  await window.getByRole('tab', { name: /^Slots/ }).click()
  await shot('patterns-slots')
})

async function pressEdge(window: Page, name: string, key?: 'Shift'): Promise<void> {
  const edge = window.locator(`[data-edge="${name}"]`).first()
  const place = await edge.evaluate((path) => {
    const drawn = path as SVGPathElement
    const at = drawn.getPointAtLength(drawn.getTotalLength() / 2)
    const { x, y } = at.matrixTransform(drawn.getScreenCTM()!)
    return { x, y }
  })
  await window.mouse.move(place.x, place.y)
  if (key) await window.keyboard.down(key)
  await window.mouse.click(place.x, place.y)
  if (key) await window.keyboard.up(key)
}

/** A list that opens under the keys, is typed into, and closes on what is chosen. */
async function choose(window: Page, label: string, option: string): Promise<void> {
  await form(window).getByRole('combobox', { name: label }).focus()
  await window.keyboard.press('ArrowDown')
  await window.getByRole('option', { name: option }).first().waitFor()
  const options = window.getByRole('option')
  const names = await options.allTextContents()
  for (let at = 0; at < names.indexOf(option); at += 1) await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
}
