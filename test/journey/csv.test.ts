import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { it } from 'vitest'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { type Desk, freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, resize } from './patterns-desk.ts'
import { preparedFolder } from './prepared.ts'

const press = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: true }).click()
const tab = (window: Page, name: RegExp) => window.getByRole('tab', { name })

async function chooseCsv(window: Page, what: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await window
    .getByLabel(`File of ${what}`)
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
}

async function openMaterials(): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK, data: await preparedFolder() })
  await desk.window.getByRole('link', { name: 'Settings', exact: true }).click()
  await desk.window.getByRole('tab', { name: 'Materials and lots' }).click()
  await desk.window
    .getByRole('cell', { name: /^JER-180/ })
    .first()
    .waitFor()
  return desk
}

const written = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

it('imports materials with their bad rows shown, keeps the good ones when told to, and takes them back', async () => {
  const desk = await openMaterials()
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)

  await press(window, 'Import CSV…')
  await desk.shot('csv-choose')
  await expectAccessible(window)
  await chooseCsv(window, 'materials', 'a,b\n1,"open\n')
  await expect(window.getByRole('alert')).toContainText('Line 2 opens a quote that is never closed')

  const rows = [
    'Item code;Bezeichnung;UoM;Width (mm);Price;Note',
    'JER-180;Cotton jersey 180 g, ecru;m;1600;6,90;dearer',
    'LIN-190;Linen 190 g;m;1450;11,20;',
    'BAD-1;Broken linen;m;wide;six;',
    ';No code;pc;;0,10;',
    'TAG-Q;QR hang tag;pc;;0,06;as it was',
  ]
  await chooseCsv(window, 'materials', Buffer.from(rows.join('\r\n'), 'latin1'))
  await expect(window.getByText('no column for name')).toBeVisible()
  await expect(window.getByRole('combobox', { name: 'Column for Code' })).toHaveValue('Item code')
  await window.getByRole('combobox', { name: 'Column for Name' }).click()
  await window.getByRole('option', { name: 'Bezeichnung' }).click()
  await desk.shot('csv-columns')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await desk.shot('csv-columns-small')
  await resize(desk, 1440, 900)

  await press(window, 'Look the rows over')
  await expect(tab(window, /^2 bad/)).toHaveAttribute('aria-selected', 'true')
  const bad = window.getByRole('table', { name: 'Bad rows' })
  await expect(
    bad.getByRole('row', { name: /^4 Usable width wide no quantity in mm/ }),
  ).toBeVisible()
  await expect(bad.getByRole('row', { name: /^4 Price six no number/ })).toBeVisible()
  await expect(
    bad.getByRole('row', { name: /^5 Code \(nothing\) nothing is said Fill it in/ }),
  ).toBeVisible()
  await desk.shot('csv-bad')
  await expectAccessible(window)
  await press(window, 'Save them as CSV…')
  await press(window, 'Choose folder…')
  await press(window, 'Write the file')
  await expect(window.getByText(/^Written: .*materials, bad rows\.csv/)).toBeVisible()
  expect(written(folder, 'materials, bad rows.csv')).toContain('Usable width: no quantity in mm.')

  await tab(window, /^1 changed/).click()
  await expect(window.getByRole('row', { name: /^2 JER-180/ })).toContainText('Price 6.4 → 6.9')
  await desk.shot('csv-changed')
  await press(window, 'Add 1 and change 1, leave 2 bad rows out')
  await expect(
    window.getByRole('row', { name: /^LIN-190 Linen 190 g fabric · 145 cm .*£11.20/ }),
  ).toBeVisible()
  await expect(window.getByRole('row', { name: /^JER-180 .* £6.90/ })).toBeVisible()
  await press(window, /^Undo/)
  await expect(window.getByRole('row', { name: /^LIN-190/ })).toHaveCount(0)
  await expect(window.getByRole('row', { name: /^JER-180 .* £6.40/ })).toBeVisible()

  await press(window, 'Import CSV…')
  await chooseCsv(window, 'materials', rows.join('\n'))
  await expect(window.getByRole('combobox', { name: 'Column for Name' })).toHaveValue('Bezeichnung')
})

it('exports materials, and reads them back as they are', async () => {
  const desk = await openMaterials()
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await press(window, 'Export CSV…')
  await press(window, 'Write the file')
  await expect(window.getByText('Choose the folder that the files go to.')).toBeVisible()
  await press(window, 'Choose folder…')
  await expectAccessible(window)
  await desk.shot('csv-export')
  await press(window, 'Write the file')
  await expect(window.getByText(/^Written: .*materials\.csv/)).toBeVisible()
  await press(window, 'Import CSV…')
  const file = written(folder, 'materials.csv')
  await chooseCsv(window, 'materials', file)
  await press(window, 'Look the rows over')
  const rows = file.trim().split('\r\n').slice(1)
  await expect(tab(window, new RegExp(`^${rows.length} unchanged`))).toBeVisible()
  await expect(window.getByRole('button', { name: 'Close', exact: true }).last()).toBeVisible()
})

it('imports BOM lines into a draft in one step, and exports what a run needs', async () => {
  const desk = await openPatterns()
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await openEntry(window, /^QS Quay/)
  await draftNext(window)
  await press(window, 'BOM as CSV')
  await window.getByRole('menuitem', { name: 'Import lines…' }).click()
  const text = [
    'Material,Role,Quantity,Waste %,M',
    'FLC-320,shell,115 cm,4,',
    'CRD-8,,1.3,3,1.25',
    'NO-SUCH,,1,0,',
    'RIB-1X1,rib,much,5,',
  ].join('\n')
  await chooseCsv(window, 'BOM lines', text)
  await press(window, 'Look the rows over')
  const bad = window.getByRole('table', { name: 'Bad rows' })
  await expect(
    bad.getByRole('row', { name: /^4 Material NO-SUCH no material has this code/ }),
  ).toBeVisible()
  await expect(
    bad.getByRole('row', { name: /^5 A garment takes much no quantity in m/ }),
  ).toBeVisible()
  await desk.shot('csv-bom-bad')
  await expectAccessible(window)
  await press(window, 'Add 1 and change 1, leave 2 bad rows out')
  const bom = window.getByRole('region', { name: 'BOM' })
  await expect(bom).toContainText('1.15 m')
  await expect(bom).toContainText('Drawcord 8 mm')
  await press(window, /^Undo/)
  await expect(bom).not.toContainText('Drawcord 8 mm')

  await press(window, 'BOM as CSV')
  await window.getByRole('menuitem', { name: 'Export what a run needs…' }).click()
  await press(window, 'Choose folder…')
  await window.getByRole('textbox', { name: 'Pieces' }).fill('60')
  await desk.shot('csv-needs')
  await press(window, 'Write the file')
  await expect(window.getByText(/^Written: .*needs for 60\.csv/)).toBeVisible()
  const text60 = written(folder, 'QS rev B needs for 60.csv').replace('\uFEFF', '')
  const [fleece] = Papa.parse<Record<string, string>>(text60, { header: true }).data
  expect(Number(fleece?.['Need for 60 pieces'])).toBeCloseTo(60 * 1.12 * 1.04 + 2, 1)
})
