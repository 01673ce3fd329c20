import type { Page } from 'playwright'
import { it } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import { expectAccessible } from './accessible.ts'
import { expect } from './expect.ts'
import {
  cell,
  chooseFiles,
  draftNext,
  openEntry,
  openPatterns,
  openTab,
  pick,
  resize,
} from './patterns-desk.ts'

it('compares the next draft with its release, and has it released by another person', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^HT/)
  await draftNext(window)
  await editLine(window, '70 cm', '0.7')
  await openTab(window, 'Slots')
  await allow(window, 'armhole to sleeve head', 'Least ease', '-100')
  await allow(window, 'neckline to collar edge', 'Most ease', '200')
  await pick(window, 'Module for body', 'B-02')

  await openTab(window, 'History')
  await window.getByRole('button', { name: 'Compare…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Old' })).toHaveValue('Rev A · released')
  await expect(dialog.getByRole('combobox', { name: 'New' })).toHaveValue('Rev B · draft')
  const bom = dialog.getByRole('region', { name: 'BOM differences' })
  await expect(bom.getByRole('row', { name: /Cotton jersey.*quantity/ })).toContainText(
    '0.68 m0.7 m',
  )
  await expect(dialog.getByRole('region', { name: 'Slots differences' })).toContainText('B-01B-02')
  await expect(
    dialog
      .getByRole('region', { name: 'Cost differences' })
      .getByRole('row', { name: 'Unit cost' }),
  ).toContainText('▲ +')
  const pieces = dialog.getByRole('region', { name: 'Piece differences' })
  await pieces.getByRole('button', { name: /^BACK/ }).click()
  await expect(pieces.getByRole('img', { name: /^BACK in/ }).locator('path')).toHaveCount(2)
  await expect(pieces.getByRole('table', { name: 'Changed measures' })).toContainText('m²')
  await desk.shot('patterns-compare')
  await expectAccessible(window)
  await resize(desk, 1280, 800)
  await desk.shot('patterns-compare-1280')
  await resize(desk, 1024, 640)
  await desk.shot('patterns-compare-1024')
  const over = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
  await pick(window, 'New', 'Rev A · released')
  await expect(dialog.getByRole('heading', { name: 'No difference' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await window.getByRole('button', { name: 'Submit for review' }).click()
  await expect(window.getByText('Rev B is in review and is not edited meanwhile.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Edit Cotton jersey' })).toHaveCount(0)
  await desk.shot('patterns-in-review')
  await releaseBy(window, 'Production lead')
  await expect(dialog.getByRole('alert')).toHaveText(
    'Production lead edited this last. Let another person review it.',
  )
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await releaseBy(window, 'Designer 1')
  await expect(
    window.getByText(/Rev B is released and does not change.*by Designer 1/),
  ).toBeVisible()
})

it('shows what a new file made of a module', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^B-01/)
  await window.getByRole('region', { name: 'Facts' }).waitFor()
  await chooseFiles(window, cloFiles())
  await pick(window, 'Becomes', 'B-01')
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await window.getByRole('button', { name: 'Release rev B…' }).waitFor()
  await openTab(window, 'History')
  await window.getByRole('button', { name: 'Compare…' }).click()
  const pieces = window.getByRole('region', { name: 'Piece differences' })
  await expect(pieces.getByRole('button', { name: 'BACK removed' })).toBeVisible()
  await pieces
    .getByRole('button', { name: /^SIDE.*added/ })
    .first()
    .click()
  await expect(pieces.getByRole('img', { name: /^SIDE/ }).locator('path')).toHaveCount(1)
  await expect(window.getByRole('region', { name: 'Grade rules differences' })).toContainText(
    'added',
  )
  await desk.shot('patterns-compare-module')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Release rev B…' }).click()
  const drops = window.getByRole('dialog').getByRole('region', { name: 'Open drops' })
  await expect(drops).toContainText('LT-07 makes HT rev A')
  await desk.shot('patterns-release-module')
})

it('takes a draft back from review to go on with it', async () => {
  const { window } = await openPatterns()
  await openEntry(window, /^HT/)
  await openTab(window, 'Operations')
  await draftNext(window)
  await expect(window.getByRole('tab', { name: /^Operations/, selected: true })).toBeVisible()
  await window.getByRole('button', { name: 'Submit for review' }).click()
  await window.getByRole('button', { name: 'Take back to draft' }).click()
  await editLine(window, '70 cm', '0.7')
  await openTab(window, 'Slots')
  await expect(window.getByRole('button', { name: 'Submit for review' })).toBeVisible()
})

/** Another body is another armhole: it is taken once the ease allows it. */
async function allow(window: Page, joint: string, label: string, millimetres: string) {
  await window.getByRole('button', { name: joint }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: label }).fill(millimetres)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What a garment takes of the tee's own jersey. */
async function editLine(window: Page, typed: string, shown: string): Promise<void> {
  await openTab(window, 'Materials')
  const quantity = cell(window, 2, 'quantity')
  await quantity.click()
  await window.keyboard.type(typed)
  await window.keyboard.press('Enter')
  await expect(quantity).toHaveText(shown)
}

async function releaseBy(window: Page, by: string): Promise<void> {
  await window.getByRole('button', { name: 'Release rev B…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Why it is released').fill('Fits')
  await dialog.getByLabel('Reviewed by').fill(by)
  await dialog.getByRole('button', { name: 'Release', exact: true }).click()
}
