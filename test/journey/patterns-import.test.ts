import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { it } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import { freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { chooseFiles, openPatterns, type PatternFile } from './patterns-desk.ts'

const text = (name: string, words: string): PatternFile => ({
  name,
  bytes: new TextEncoder().encode(words),
})
const [drawing, rules] = cloFiles() as [PatternFile, PatternFile]
const half = drawing.bytes.subarray(0, Math.floor(drawing.bytes.length / 2))

const hostile: readonly (readonly [string, readonly PatternFile[], RegExp])[] = [
  ['broken off', [{ name: 'half.dxf', bytes: half }], /half\.dxf, line \d+.*breaks off inside/s],
  [
    'no drawing at all',
    [text('notes.dxf', 'Dear pattern room,\nplease cut two.\n')],
    /notes\.dxf, line 1/,
  ],
  ['empty', [text('empty.dxf', '')], /The file is empty.*Export the file again/s],
  ['rules alone', [rules], /Grade rules alone make no pattern.*together with its RUL file/s],
  ['two drawings', [drawing, { ...drawing, name: 'other.dxf' }], /other\.dxf is one too many/],
  ['a number no cloth has', [text('far.dxf', far())], /far\.dxf, line \d+/],
]

it('refuses what is no pattern with file, line, cause and what to do, and keeps nothing of it', async () => {
  const { window, shot } = await openPatterns()
  const modules = await moduleCount(window)
  for (const [what, files, words] of hostile) {
    await chooseFiles(window, files)
    await expect(window.getByRole('alert'), what).toHaveText(words)
    await expect(window.getByRole('alert')).toContainText('Nothing of it was kept')
    if (what === 'broken off') await shot('patterns-refused')
    await window.getByRole('button', { name: 'Close' }).last().click()
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  expect(await moduleCount(window)).toBe(modules)
})

it('refuses a gigabyte of noughts before it is read, and goes on answering', async () => {
  const { window } = await openPatterns()
  const path = join(freshFolder(), 'huge.dxf')
  writeFileSync(path, '')
  truncateSync(path, 1024 ** 3)
  await window.getByLabel('Pattern files').setInputFiles(path)
  await expect(window.getByRole('alert')).toContainText('1073741824 bytes')
  await window.getByRole('button', { name: 'Close' }).last().click()
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
})

it('stops reading a large file when it is told to, takes files that are let fall, counts them in other units, and forgets them when they are left', async () => {
  const { window } = await openPatterns()
  const modules = await moduleCount(window)
  await stopReading(window)
  await expect(window.getByRole('table', { name: 'Pieces found' })).toHaveCount(0)
  await letFall(window, cloFiles())
  await expect(window.getByRole('table', { name: 'Pieces found' })).toContainText('drawn')
  const name = window.getByRole('textbox', { name: 'Name of Front' })
  await name.fill('Front panel')
  await window.getByRole('radiogroup', { name: 'Units of the file' }).getByText('inch').click()
  await expect(window.getByRole('radio', { name: 'inch' })).toBeChecked()
  await expect(name).toHaveValue('Front panel')
  await stopReading(window)
  await expect(name).toHaveValue('Front panel')
  await window.getByRole('button', { name: 'Leave it' }).click()
  await window.getByRole('region', { name: 'Unit cost' }).waitFor()
  expect(await moduleCount(window)).toBe(modules)
})

it('makes the next draft of a module that is there, and leaves its release alone', async () => {
  const { window } = await openPatterns()
  await window
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^B-01/ })
    .click()
  await window.getByRole('region', { name: 'Facts' }).waitFor()
  await chooseFiles(window, cloFiles())
  await window.getByRole('combobox', { name: 'Becomes' }).click()
  await window.getByRole('option', { name: /^B-01/ }).click()
  await expect(
    window.getByText('It becomes draft B. What is released stays as it is.'),
  ).toBeVisible()
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await window.getByRole('button', { name: 'Release rev B…' }).waitFor()
  await window.getByRole('tab', { name: /^History/ }).click()
  await expect(window.getByRole('row', { name: /Rev A/ })).toContainText('released')
})

/** Of a file that takes long; what was there before it is there again. */
async function stopReading(window: Page): Promise<void> {
  await chooseFiles(window, [large()])
  const dialog = window.getByRole('dialog', { name: /Reading large\.dxf/ })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
}

async function moduleCount(window: Page): Promise<string | null> {
  return window
    .getByRole('main')
    .getByText(/\d+ modules/)
    .textContent()
}

async function letFall(window: Page, files: readonly PatternFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const data = await window.evaluateHandle((chosen) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of chosen) {
      transfer.items.add(new File([new Uint8Array(bytes)], name))
    }
    return transfer
  }, plain)
  const table = window.getByRole('region', { name: 'Table', exact: true })
  await table.dispatchEvent('dragover', { dataTransfer: data })
  await expect(window.getByText('Let go to import the pattern')).toBeVisible()
  await table.dispatchEvent('drop', { dataTransfer: data })
}

/** The first coordinate that follows a vertex is farther than the moon. */
function far(): string {
  return new TextDecoder()
    .decode(drawing.bytes)
    .replace(/(VERTEX\n {2}8\n1\n {2}10\n)[\d.]+/, '$11e308')
}

/** Enough blocks to take a while, one drawing after another. */
function large(): PatternFile {
  const words = new TextDecoder().decode(drawing.bytes)
  const [, block] = /( {2}0\nBLOCK\n[\s\S]*?ENDBLK\n)/.exec(words) ?? []
  const many = Array.from({ length: 6_000 }, (_, index) =>
    block!.replace(/2\nFront\n/, `2\nFront${index}\n`),
  )
  return text(
    'large.dxf',
    words.replace(block!, () => many.join('')),
  )
}
