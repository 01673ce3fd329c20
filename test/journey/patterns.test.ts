import { join } from 'node:path'
import type { Page } from 'playwright'
import { it } from 'vitest'
import type { BomLineId } from '../../shared/domain/bom/bom.ts'
import type { BomEdit } from '../../shared/domain/bom/bom-edit.ts'
import type { Permille, Thousandths } from '../../shared/domain/quantity.ts'
import { cloFiles } from '../pattern/dialects.ts'
import { CLOCK, openSmallService } from '../small-service.ts'
import { expect } from './expect.ts'
import { chooseFiles, draftNext, openEntry, openPatterns, openTab, pick } from './patterns-desk.ts'

it('takes a pattern file from review to a released style, whose cost is what the hand computes', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await importFront(window, desk.shot)
  await releaseIt(window, 'Release rev A…', 'Fit sample approved')
  await expect(window.getByText('Rev A is released and does not change.')).toBeVisible()
  await makeStyle(window)
  await fillStyle(window)
  await desk.shot('patterns-style-made')

  /*
   * In a run of 120: jersey 120 × 0.5 m × 1.04 = 62.4 m at £6.40, so £3.328; 5 minutes at £0.31 over 85 % are
   * £1.8235; the first set-up of 30 minutes is £0.0775; 12 % of these is £0.6275. Together £5.8565.
   */
  const cost = window.getByRole('region', { name: 'Unit cost' })
  await expect(cost.getByRole('row', { name: 'Material' }).getByRole('cell').nth(1)).toHaveText(
    '£3.33',
  )
  await expect(cost.getByRole('row', { name: 'Unit cost' }).getByRole('cell').nth(1)).toHaveText(
    '£5.86',
  )

  await releaseIt(window, 'Release rev A…', 'First drop')
  await expect(window.getByText(/Rev A is released and does not change/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Edit materials' })).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Edit Cotton jersey' })).toHaveCount(0)
  await openTab(window, 'Operations')
  await expect(window.getByRole('button', { name: 'Add operation' })).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Draft next revision' })).toBeVisible()
  await desk.close()
  expect(await tryToChange(desk.data)).toEqual({
    code: 'not-draft',
    letter: 'A',
    state: 'released',
  })
})

it('takes an edit back, and says what it took back', async () => {
  const { window } = await openPatterns()
  await openEntry(window, /^HT/)
  await draftNext(window)
  await window.getByRole('button', { name: 'Edit materials' }).click()
  const jersey = window.getByRole('row').filter({ hasText: 'JER-180' })
  await jersey.locator('[col-id="quantity"]').click()
  await window.keyboard.type('27 in')
  await window.keyboard.press('Enter')
  await expect(jersey.locator('[col-id="quantity"]')).toHaveText('0.686')
  await openTab(window, 'Pieces')
  const line = window
    .getByRole('region', { name: 'BOM' })
    .getByRole('row', { name: /Cotton jersey/ })
  await expect(line).toContainText('0.686 m')
  await expect(window.getByText('Edited Cotton jersey 180 g, ecru in HT')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(line).toContainText('0.68 m')
  await expect(window.getByText('Undone: Edit the BOM')).toBeVisible()
})

it('says what is still wrong with what was typed, and keeps it', async () => {
  const { window } = await openPatterns()
  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Materials')
  await window
    .getByRole('row')
    .filter({ hasText: 'JER-180' })
    .locator('[col-id="quantity"]')
    .click()
  await window.keyboard.type('a handful')
  await window.keyboard.press('Enter')
  const bad = window.getByRole('alert', { name: 'Cells that were not taken' })
  await expect(bad).toContainText('a handful It is no length. Write 1.12, 112 cm or 3/8 in.')
  await bad.getByRole('button', { name: 'Close' }).click()
  await openTab(window, 'Pieces')
  await window.getByRole('button', { name: 'Release rev B…' }).click()
  await window.getByRole('button', { name: 'Release', exact: true }).click()
  await expect(window.getByRole('dialog').getByRole('alert')).toHaveText(
    'Say why, and who says so.',
  )
})

type Shot = (name: string) => Promise<void>

/** CLO draws both sides; one is enough here, and the front is cut on the fold after all. */
async function importFront(window: Page, shot: Shot): Promise<void> {
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
  await expect(window.getByRole('region', { name: 'Guessed' })).toContainText('SIDE_R')
  await shot('patterns-review')
  await window.getByRole('checkbox', { name: 'Take SIDE_R' }).click()
  await window.getByRole('textbox', { name: 'Name of SIDE_L' }).fill('SIDE')
  await window.getByRole('textbox', { name: 'Quantity of SIDE', exact: true }).fill('2')
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await expect(window.getByRole('alert')).toHaveText('Give the module a code, such as B-04.')
  await window.getByRole('textbox', { name: 'Code' }).fill('B-09')
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await window.getByRole('region', { name: 'Facts' }).waitFor()
  await expect(window.getByRole('row', { name: /SIDE/ })).toContainText('cut 2')
  await expect(window.getByRole('row')).toHaveCount(3)
}

async function releaseIt(window: Page, button: string, reason: string): Promise<void> {
  await window.getByRole('button', { name: button }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Why it is released').fill(reason)
  await dialog.getByLabel('Reviewed by').fill('Designer 1')
  await dialog.getByRole('button', { name: 'Release', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function makeStyle(window: Page): Promise<void> {
  await window.getByRole('button', { name: /New style/ }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Code' }).fill('PX')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Panel top')
  await dialog.getByLabel('Colours').fill('Ecru')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await dialog.waitFor({ state: 'detached' })
  await window.getByRole('heading', { name: 'Panel top' }).waitFor()
}

async function fillStyle(window: Page): Promise<void> {
  await pick(window, 'Module for body', 'B-09')
  await window.locator('[data-piece]').first().waitFor()
  await openTab(window, 'Materials')
  const line = window
    .getByRole('row')
    .filter({ hasText: /Add a material|JER-180/ })
    .first()
  await line.locator('[col-id="material"]').click()
  await window.keyboard.type('JER-180')
  await window.keyboard.press('Tab')
  await expect(line.locator('[col-id="unit"]')).toHaveText('m')
  await line.locator('[col-id="quantity"]').click()
  await window.keyboard.type('50 cm')
  await window.keyboard.press('Enter')
  await expect(line.locator('[col-id="quantity"]')).toHaveText('0.5')
  await openTab(window, 'Operations')
  await window.getByRole('button', { name: 'Add operation' }).click()
  const operation = window.getByRole('dialog')
  await operation.getByRole('textbox', { name: 'Name' }).fill('Sew')
  await pick(window, 'Kind', 'sew')
  await operation.getByLabel('Attended (min:s)', { exact: true }).fill('5:00')
  await operation.getByLabel('Set up for').fill('overlock')
  await operation.getByRole('button', { name: 'Add' }).click()
  await operation.waitFor({ state: 'detached' })
}

/** Past the window, as a script would. */
async function tryToChange(data: string) {
  const factory = openSmallService({ database: join(data, 'factory.sqlite'), clock: CLOCK })
  const library = await factory.see('patterns.library', null)
  const style = library.styles.find((one) => one.style.code === 'PX')
  const styleRevisionId = style!.revisions[0]!.id
  const sheet = await factory.see('patterns.style', styleRevisionId)
  const late: BomEdit = {
    id: 'bom_late' as BomLineId,
    materialId: sheet!.materials[0]!.id,
    role: null,
    quantity: 1 as Thousandths,
    wastage: 0 as Permille,
    setUp: 0 as Thousandths,
    roundTo: 1 as Thousandths,
    bySize: {},
    byColour: {},
    byCell: [],
    substitutes: [],
    way: 'typed',
  }
  const done = await factory.ask('patterns.saveBom', {
    styleRevisionId,
    lines: [late],
    removed: [],
  })
  factory.close()
  return done.ok ? null : done.refusal
}
