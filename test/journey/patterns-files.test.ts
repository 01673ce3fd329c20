import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { it } from 'vitest'
import { distance } from '../../shared/domain/geometry/geometry.ts'
import { cloFiles } from '../pattern/dialects.ts'
import { pdfLines } from '../readers/pdf-lines.ts'
import { expectAccessible } from './accessible.ts'
import { freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import {
  chooseFiles,
  openEntry,
  openPatterns,
  openTab,
  type PatternFile,
  resize,
} from './patterns-desk.ts'

const drawing = (window: Page) => window.getByRole('application')

/** CLO's pattern as a module of its own, in draft; without some of its sizes. */
async function importClo(window: Page, code: string, without: readonly string[] = []) {
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
  const becomes = window.getByRole('combobox', { name: 'Becomes' })
  if ((await becomes.inputValue()) !== 'A new module') {
    await becomes.click()
    await window.getByRole('option', { name: 'A new module' }).click()
  }
  await window.getByRole('textbox', { name: 'Code' }).fill(code)
  for (const size of without)
    await window.getByRole('checkbox', { name: size, exact: true }).click()
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await window.getByRole('button', { name: 'Release rev A…' }).waitFor()
}

/** The same file, with its front 20 mm wider and one side gone. */
function changedClo(): readonly PatternFile[] {
  const [dxf, rul] = cloFiles() as [PatternFile, PatternFile]
  const words = new TextDecoder().decode(dxf.bytes)
  const wider = words.replaceAll(/(VERTEX\n {2}8\n1\n {2}10\n)400\.00/g, '$1420.00')
  const without = wider
    .replace(/ {2}0\nBLOCK\n {2}8\n1\n {2}2\nSideR[\s\S]*?ENDBLK\n/, '')
    .replace(/ {2}0\nINSERT\n {2}8\n1\n {2}2\nSideR\n {2}10\n0.00\n {2}20\n0.00\n/, '')
    .replaceAll(/(# [23]\n)/g, '$1')
  return [{ ...dxf, bytes: new TextEncoder().encode(without) }, rul]
}

it('shows what a new version of a file moves, and makes it the next draft with what was said before', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  await importClo(window, 'F-07')
  await window.getByRole('button', { name: 'Release rev A…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Why it is released').fill('First version')
  await dialog.getByLabel('Reviewed by').fill('Designer 9')
  await dialog.getByRole('button', { name: 'Release', exact: true }).click()
  await window.getByText('Rev A is released and does not change.').waitFor()
  await window.getByRole('button', { name: 'Import a new version…' }).click()
  await chooseFiles(window, changedClo())
  const since = window.getByRole('region', { name: 'Since rev A' })
  await expect(since).toContainText('FRONT outline')
  await expect(since).toContainText('SIDE_R removed')
  await expect(window.locator('[data-layer=before]')).toHaveCount(1)
  await shot('patterns-since')
  await expectAccessible(desk.window)
  await since.getByRole('button', { name: 'Compare in figures…' }).click()
  const figures = window.getByRole('dialog')
  await expect(figures.getByRole('table', { name: 'Changed measures' })).toContainText('42.0 cm')
  await shot('patterns-since-figures')
  await figures.getByRole('button', { name: 'Close' }).click()
  await resize(desk, 1024, 640)
  await shot('patterns-since-1024')
  await resize(desk, 1440, 900)
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await window.getByRole('button', { name: 'Release rev B…' }).waitFor()
  await expect(window.getByRole('table', { name: 'Pieces' })).not.toContainText('SIDE_R')
})

it('adds a size by the rules of the file, and shows the rules', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  await importClo(window, 'F-08', ['2XL', 'S'])
  await expect(window.getByRole('region', { name: 'Facts' })).toContainText('XS M L XL')
  await window.getByRole('button', { name: 'Layers' }).click()
  await window.getByRole('checkbox', { name: 'Grade points' }).click()
  await expect(window.locator('[data-layer=grade]').first()).toHaveAttribute('d', /^M\S+ \S+l0 0/)
  await window.keyboard.press('Escape')
  await openTab(window, 'Grades')
  await expect(window.getByRole('row', { name: /^#3/ })).toContainText('+10 / +20')
  await shot('patterns-grades')
  await expectAccessible(desk.window)
  await window.getByRole('button', { name: 'Add a size…' }).click()
  await window.getByRole('radio', { name: '2XL' }).click()
  await expect(window.getByRole('dialog')).toContainText('XS, M, L, XL, 2XL')
  await shot('patterns-add-size')
  await window.getByRole('button', { name: 'Add 2XL' }).click()
  await expect(window.getByRole('region', { name: 'Facts' })).toContainText('XS M L XL 2XL')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByRole('region', { name: 'Facts' })).not.toContainText('2XL')
})

it('copies pieces from one module into another with Ctrl C and Ctrl V, and chooses several with a frame', async () => {
  const { window, shot } = await openPatterns()
  await importClo(window, 'F-09')
  await drawing(window).focus()
  await window.keyboard.press('Control+a')
  await expect(window.locator('[data-piece][data-selected=true]')).toHaveCount(3)
  await expect(window.getByRole('status', { name: 'Chosen pieces' })).toContainText('3 pieces')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'SIDE_L', exact: true }).click()
  await window.getByRole('button', { name: 'FRONT', exact: true }).click({ modifiers: ['Shift'] })
  await expect(window.locator('[data-piece][data-selected=true]')).toHaveCount(2)
  await shot('patterns-several')
  await window.keyboard.press('Control+c')
  await expect(window.getByText('Copied 2 pieces.')).toBeVisible()
  await importClo(window, 'F-10')
  await drawing(window).focus()
  await window.keyboard.press('Control+v')
  await expect(window.getByRole('button', { name: 'FRONT 2', exact: true })).toBeVisible()
  await expect(window.getByRole('table', { name: 'Pieces' }).getByRole('row')).toHaveCount(6)
  await openEntry(window, /^HT/)
  await window.getByRole('region', { name: 'Unit cost' }).waitFor()
  await drawing(window).focus()
  await window.keyboard.press('Control+v')
  await expect(window.getByText(/A style has the pieces of its modules/)).toBeVisible()
})

it('chooses pieces with a frame', async () => {
  const { window } = await openPatterns()
  await openEntry(window, /^B-03/)
  await window.locator('[data-piece]').first().waitFor()
  const box = (await drawing(window).boundingBox())!
  await window.mouse.move(box.x + 4, box.y + 4)
  await window.mouse.down()
  await window.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 6 })
  await window.mouse.up()
  const pieces = await window.locator('[data-piece]').count()
  await expect(window.locator('[data-piece][data-selected=true]')).toHaveCount(pieces)
  await expect(window).toHaveURL(/piece=pce_.*(,|%2C)pce_/)
})

it('prints pieces to scale: seen first, saved as a PDF that measures one to one', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await openEntry(window, /^B-03/)
  await window.locator('[data-piece]').first().waitFor()
  await window.keyboard.press('Control+p')
  const dialog = window.getByRole('dialog', { name: /^Print B-03/ })
  await expect(dialog.getByRole('img', { name: /\d+ sheets of A4/ })).toBeVisible()
  await shot('patterns-print')
  await expectAccessible(desk.window)
  await resize(desk, 1024, 640)
  await shot('patterns-print-1024')
  await resize(desk, 1440, 900)
  await dialog.getByRole('combobox', { name: 'Size' }).click()
  await window.getByRole('option', { name: 'M', exact: true }).click()
  await dialog.getByRole('button', { name: 'Choose folder…' }).click()
  await dialog.getByRole('button', { name: 'Save PDF' }).click()
  await expect(dialog.getByText(/Saved \d+ pages/)).toBeVisible()
  const [name] = readdirSync(folder)
  expect(name).toMatch(/^B-03 .* rev A, M\.pdf$/)
  const [cover] = pdfLines(readFileSync(join(folder, name!)))
  const [square] = cover!.lines.filter(({ closed, points }) => closed && points.length === 4)
  expect(distance(square!.points[0]!, square!.points[1]!)).toBeCloseTo(50, 1)
  await shot('patterns-print-saved')
})
