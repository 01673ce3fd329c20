import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { pdfText } from '../readers/pdf-reading.ts'
import { expectAccessible } from './accessible.ts'
import { freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'

it('prints the week from the board by Ctrl P, seen first, and saved as a PDF that says it all', async () => {
  const desk = await openSampleDesk('2026-11-23T09:36:00Z')
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await window.getByRole('region', { name: 'CUT-1', exact: true }).waitFor()
  await window.keyboard.press('Control+p')
  const dialog = window.getByRole('dialog', { name: 'Print the week' })
  await expect(dialog.getByRole('img', { name: 'Week 48, sheet 1 of 1' })).toBeVisible()
  await desk.shot('print-week')
  await expectAccessible(window)
  await dialog.getByRole('combobox', { name: 'How many' }).click()
  await window.getByRole('option', { name: '2 weeks' }).click()
  await expect(dialog.getByRole('img', { name: /^Week/ })).toHaveCount(2)
  await dialog.getByRole('button', { name: /Choose/ }).click()
  await dialog.getByRole('button', { name: 'Save PDF' }).click()
  await expect(dialog.getByText('Saved 2 pages as Board week 48-49 2026.pdf.')).toBeVisible({
    timeout: 20_000,
  })
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  )
  await desk.shot('print-week-saved')
  const text = pdfText(readFileSync(join(folder, 'Board week 48-49 2026.pdf')))
  const said = text.replaceAll(/\s+/g, ' ')
  for (const name of ['LT-07 Cut', 'LT-07 Chest print', 'SW-03 Cut', 'SW-03 Trim and pack'])
    expect(said.split(name)).toHaveLength(2)
  expect(said).toContain('Printed Mon 23 Nov 2026, 09:36 GMT (Europe/London)')
})
