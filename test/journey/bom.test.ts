import type { Locator, Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import type { Desk } from './desk.ts'
import { expect } from './expect.ts'
import { cell, draftNext, openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'
import { wear } from './wear.ts'

/** The draft of the tee: rib from its neck in row 1, then its own jersey, thread, transfer, label and tag. */
async function openMaterials(): Promise<Desk> {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^HT/)
  await openTab(window, 'Slots')
  await draftNext(window)
  await openTab(window, 'Materials')
  await window.getByRole('gridcell').first().waitFor()
  return desk
}

type QuickKey = Pick<KeyboardEventInit, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey'>

/** Keys of a quick hand on a busy PC: all are pressed before the window does anything else; then it does. */
const inOneBreath = (window: Page, ...keys: readonly QuickKey[]) =>
  window.evaluate((pressed) => {
    for (const init of pressed) {
      const key = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(key)
    }
    return new Promise<void>((done) => setTimeout(done))
  }, keys)

/** Keys by their names; what begins with = is typed letter by letter. */
async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('=')) await window.keyboard.type(key.slice(1))
    else await window.keyboard.press(key)
  }
}

const copyOutside = ({ app }: Desk, text: string) =>
  app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)

it('is written by the keyboard alone, as a spreadsheet is', async () => {
  const desk = await openMaterials()
  const { window } = desk
  await window.getByRole('tab', { name: /^Materials/ }).focus()
  for (let step = 0; step < 20; step += 1) {
    await press(window, 'Tab')
    if ((await window.getByRole('gridcell').and(window.locator(':focus')).count()) > 0) break
  }
  await expect(cell(window, 1, 'material')).toBeFocused()
  await press(window, 'ArrowRight', 'ArrowRight', 'ArrowRight', '=5 cm', 'Enter')
  await expect(cell(window, 1, 'quantity')).toHaveText('0.05')
  await expect(cell(window, 2, 'quantity')).toBeFocused()
  await press(window, 'F2', '=5', 'Tab')
  await expect(cell(window, 2, 'quantity')).toHaveText('0.685')
  await expect(cell(window, 2, 'way')).toBeFocused()
  await press(window, 'ArrowRight', 'ArrowUp', '=6,5')
  const stretch = { key: 'ArrowDown', shiftKey: true } as const
  await inOneBreath(window, { key: 'Enter' }, { key: 'ArrowUp' }, stretch, stretch)
  await press(window, 'Control+d')
  await expect(cell(window, 3, 'wastage')).toHaveText('6.5 %')
  await desk.shot('bom-fill-down')
  await press(window, 'Control+z')
  await expect(cell(window, 3, 'wastage')).toHaveText('5 %')
  await press(window, 'Control+Shift+z')
  await expect(cell(window, 3, 'wastage')).toHaveText('6.5 %')
  await press(window, 'Delete')
  await expect(cell(window, 1, 'wastage')).toHaveText('0 %')
  await press(window, '=9', 'Escape')
  await expect(cell(window, 1, 'wastage')).toHaveText('0 %')
  await addLine(desk)
  await press(window, 'ArrowUp', 'Control+Backspace')
  await expect(cell(window, 7, 'material')).toHaveText('Add a material…')
  await moveLines(desk)
})

/** By keys, twice in one breath, and by the handle; never out of the lines that a module brought. */
async function moveLines({ window, shot }: Desk): Promise<void> {
  await cell(window, 4, 'quantity').click()
  await press(window, 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp')
  await expect(cell(window, 2, 'material')).toHaveText(/^TRF-40/)
  await expect(cell(window, 2, 'quantity')).toBeFocused()
  await expect(cell(window, 1, 'material')).toHaveText(/^RIB-1X1/)
  await press(window, 'Control+z')
  await expect(cell(window, 3, 'material')).toHaveText(/^TRF-40/)
  await takeBackQuickly(window)
  await cell(window, 6, 'row').locator('.ag-drag-handle').hover()
  await window.mouse.down()
  const target = (await cell(window, 2, 'row').boundingBox())!
  await window.mouse.move(target.x + 20, target.y + 14, { steps: 12 })
  await shot('bom-dragged-line')
  await window.mouse.up()
  await expect(cell(window, 2, 'material')).toHaveText(/^TAG-Q/)
}

/** What is taken back is the last that was done, and nothing of it stays, however soon after it that is asked. */
async function takeBackQuickly(window: Page): Promise<void> {
  const up = { key: 'ArrowUp', altKey: true } as const
  const undo = { key: 'z', ctrlKey: true } as const
  await cell(window, 5, 'quantity').click()
  const label = await cell(window, 5, 'material').innerText()
  await inOneBreath(window, up, up, undo)
  await expect(window.getByText(/^Undone: /).last()).toBeVisible()
  await expect(cell(window, 4, 'material')).toHaveText(label)
  await inOneBreath(window, up, undo)
  await expect(cell(window, 3, 'material')).not.toHaveText(label)
  await expect(cell(window, 4, 'material')).toHaveText(label)
}

/** In the empty row below the last line: a code is begun, and what is meant is offered. */
async function addLine({ window, shot }: Desk): Promise<void> {
  for (let row = 1; row < 7; row += 1) await press(window, 'ArrowDown')
  await press(window, 'Home', '=crd')
  await expect(window.getByRole('option')).toHaveText([/^CRD-8 Drawcord 8 mm/])
  await shot('bom-type-ahead')
  await press(window, 'Tab')
  await expect(cell(window, 7, 'material')).toHaveText('CRD-8 Drawcord 8 mm')
  await press(window, 'ArrowRight', 'ArrowRight', '=3/8in', 'Enter')
  await expect(cell(window, 7, 'quantity')).toHaveText('0.01')
  await expect(cell(window, 8, 'quantity')).toBeFocused()
}

it('takes what was copied from a spreadsheet in one step, and says which cells it cannot', async () => {
  const desk = await openMaterials()
  const { window } = desk
  const bad = window.getByRole('alert', { name: 'Cells that were not taken' })
  await cell(window, 1, 'quantity').click()
  await copyOutside(desk, '0.05\t\t8\n0.72\t\tlots\n90\t\t3 %\n')
  await press(window, 'Control+v')
  await expect(bad.getByRole('listitem')).toHaveText([
    'Row 2, Wastage lots It is no share. Write a number from 0 to 100.',
  ])
  await expect(cell(window, 1, 'quantity')).toHaveText('0.048')
  await desk.shot('bom-bad-cells')
  await expectAccessible(window)
  await bad.getByRole('button', { name: 'Apply the 5 good ones' }).click()
  await expect(cell(window, 2, 'quantity')).toHaveText('0.72')
  await expect(cell(window, 2, 'wastage')).toHaveText('4 %')
  await expect(cell(window, 3, 'wastage')).toHaveText('3 %')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(cell(window, 2, 'quantity')).toHaveText('0.68')
  await expect(cell(window, 3, 'quantity')).toHaveText('86')
  await pasteNewLines(desk, bad)
})

async function pasteNewLines(desk: Desk, bad: Locator): Promise<void> {
  const { app, window } = desk
  await cell(window, 7, 'material').click()
  await copyOutside(desk, 'CRD-8\t\t\t1,3\nLBL-N\t\t\t2\nNOPE\t\t\t1')
  await press(window, 'Control+v')
  await expect(bad.getByRole('listitem')).toHaveText([
    'Row 9, Material NOPE No material is called “NOPE”.',
  ])
  await bad.getByRole('button', { name: /^Apply the/ }).click()
  await expect(cell(window, 7, 'quantity')).toHaveText('1.3')
  await expect(cell(window, 9, 'material')).toHaveText('Add a material…')
  await cell(window, 7, 'quantity').click()
  await cell(window, 8, 'wastage').click({ modifiers: ['Shift'] })
  await press(window, 'Control+c')
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toBe('1.3\ttyped\t2 %\n2\ttyped\t2 %')
}

it('reckons fabric from the pieces, takes thread by colour, and marks what was altered since it was validated', async () => {
  const desk = await openMaterials()
  const { window, shot } = desk
  await cell(window, 2, 'way').click()
  await press(window, '=geo', 'Enter')
  await expect(cell(window, 2, 'way')).toHaveText('nest N-11, 83.4 %')
  await press(window, 'Control+z')
  await expect(cell(window, 2, 'way')).toHaveText(/^typed; geometry now says 0\.\d+ m/)
  await shot('bom-geometry-note')
  await cell(window, 2, 'way')
    .getByRole('button', { name: /^Use geometry for Cotton jersey/ })
    .click()
  await expect(cell(window, 2, 'way')).toHaveText('nest N-11, 83.4 %')
  await expect(cell(window, 2, 'quantity')).not.toHaveText('0.68')
  await window.getByRole('button', { name: 'Sizes' }).click()
  await expect(cell(window, 2, 'size:XL')).not.toHaveText('')
  await window.getByRole('button', { name: 'Colours' }).click()
  await cell(window, 3, 'with:Ecru').click()
  await press(window, '=120n', 'Enter')
  await expect(cell(window, 3, 'with:Ecru')).toHaveText('THR-120N Thread 120, navy')
  await cell(window, 3, 'cell:XL|Ecru').click()
  await press(window, '=97', 'Enter')
  await expect(cell(window, 3, 'cell:XL|Ecru')).toHaveText('97')
  await shot('bom-sizes-and-colours')
  await expectAccessible(window)
  await writeQuantities(desk)
  await window.getByRole('button', { name: 'Colours' }).click()
  await window.getByRole('button', { name: 'Sizes' }).click()
  await window.getByRole('button', { name: 'Validate all 6' }).click()
  await expect(cell(window, 2, 'check')).toHaveText(/Nov, Production lead$/)
  await cell(window, 2, 'wastage').click()
  await press(window, '=5', 'Enter')
  await expect(cell(window, 2, 'check')).toHaveText('altered since')
  await shot('bom-altered')
  await openTab(window, 'Pieces')
  await window.getByRole('button', { name: 'Release rev B…' }).click()
  await expect(window.getByText('Altered since they were validated: JER-180.')).toBeVisible()
  await shot('bom-release-warning')
})

/** Of the thread, in every size and colour beside each other. */
async function writeQuantities({ window, shot }: Desk): Promise<void> {
  await cell(window, 3, 'quantity').click()
  await window.getByRole('button', { name: 'Quantities…' }).click()
  const matrix = window.getByRole('dialog', { name: /a garment takes$/ })
  const place = (name: string) => matrix.getByRole('textbox', { name, exact: true })
  await expect(place('Ecru size XL')).toHaveValue('97')
  await place('Ecru quantity').fill('92')
  await expect(place('Ecru size S')).toHaveAttribute('placeholder', '92')
  await place('Ecru size S').fill('lots')
  await window.getByRole('button', { name: 'Save quantities' }).click()
  await expect(matrix.getByRole('alert')).toContainText('Ecru size S: It is no')
  await place('Ecru size S').fill('80')
  await shot('bom-quantities')
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Save quantities' }).click()
  await expect(cell(window, 3, 'of:Ecru')).toHaveText('92')
  await expect(cell(window, 3, 'cell:S|Ecru')).toHaveText('80')
  await expect(cell(window, 3, 'cell:XL|Ecru')).toHaveText('97')
}

it('is read and copied, not written, on a released revision, by night and on a small screen', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  await openEntry(window, /^HL/)
  await openTab(window, 'Materials')
  await expect(window.getByText('Read-only: rev A is released.')).toBeVisible()
  await expect(cell(window, 3, 'way')).toHaveText('nest N-12, 82.6 %')
  await cell(window, 3, 'wastage').click()
  await press(window, '=9', 'Delete', 'Control+v')
  await expect(cell(window, 3, 'wastage')).toHaveText('4 %')
  await expectAccessible(window)
  await wear(desk, 'night')
  await shot('bom-night')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await shot('bom-1024')
})
