import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { it } from 'vitest'
import { pdfText } from '../readers/pdf-reading.ts'
import { expectAccessible } from './accessible.ts'
import { freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'

const press = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: true }).click()

async function choose(window: Page, field: string, option: string): Promise<void> {
  await window.getByRole('combobox', { name: field, exact: true }).click()
  await window.getByRole('option', { name: option, exact: true }).click()
}

it('gives a variant its own code and barcode, and exports the SKUs for a shop', async () => {
  const desk = await openPatterns()
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await openEntry(window, /^HT Harbour tee/)
  await openTab(window, 'SKUs')
  await expect(window.getByRole('button', { name: /^HT-ECRU-M no barcode/ })).toBeVisible()
  await desk.shot('skus')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await desk.shot('skus-small')
  await resize(desk, 1440, 900)

  await press(window, /^HT-ECRU-M no barcode/)
  await window.getByLabel('Barcode number (GTIN)').fill('4006381333932')
  await press(window, 'Save')
  await expect(window.getByRole('alert')).toContainText('its last digit does not check')
  await window.getByLabel('Barcode number (GTIN)').fill('400 6381 333931')
  await window.getByLabel('Code', { exact: true }).fill('HARBOUR-M')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: /^HARBOUR-M 4006381333931/ })).toBeVisible()

  await press(window, 'How SKUs are made…')
  await window.getByRole('textbox', { name: 'Pattern' }).fill('{style}-{size}')
  await press(window, 'Save')
  await expect(window.getByRole('alert')).toContainText('must name the {colour}')
  await window.getByRole('textbox', { name: 'Pattern' }).fill('{style}.{colour:3}.{size}')
  await window.getByLabel('A tag leads to').fill('https://example.com/t')
  await window.getByLabel('Brand').fill('=Harbour')
  await desk.shot('skus-shop')
  await press(window, 'Save')
  await expect(window.getByRole('button', { name: /^HT\.ECR\.L no barcode/ })).toBeVisible()

  await press(window, 'Export for a shop…')
  await window.getByText('For Shopify').click()
  await press(window, 'Choose folder…')
  await desk.shot('skus-export')
  await expectAccessible(window)
  await press(window, 'Write the file')
  await expect(window.getByText(/^Written: .*HT SKUs, Shopify\.csv/)).toBeVisible()
  const text = readFileSync(join(folder, 'HT SKUs, Shopify.csv'), 'utf8').replace('\uFEFF', '')
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
  expect(rows.map((row) => row['Variant SKU'])).toContain('HARBOUR-M')
  expect(rows.find((row) => row['Variant SKU'] === 'HARBOUR-M')).toMatchObject({
    Handle: 'harbour-tee-ht',
    'Option2 Value': 'M',
    'Variant Barcode': '4006381333931',
  })
  expect(rows[0]).toMatchObject({ Vendor: "'=Harbour", Status: 'draft' })
})

it('shows a tag at its true size, and prints all of them', async () => {
  const desk = await openPatterns()
  const { window } = desk
  const folder = freshFolder()
  await desk.picks(folder)
  await openEntry(window, /^HT Harbour tee/)
  await openTab(window, 'SKUs')
  await press(window, 'Tags…')
  const tag = window.getByRole('region', { name: 'Tag of HT-ECRU-XS' })
  await expect(tag.getByRole('img', { name: 'QR code of HT-ECRU-XS' })).toBeVisible()
  await expect(tag.getByRole('img', { name: 'wash at 40 °C' })).toBeVisible()
  const size = await tag.boundingBox()
  expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(50 / 30, 1)
  await press(window, 'Choose folder…')
  await desk.shot('tags')
  await expectAccessible(window)
  await press(window, 'Write the file')
  await expect(window.getByText(/^Written: .*HT tags\.pdf/)).toBeVisible()
  const pdf = readFileSync(join(folder, 'HT tags.pdf'))
  const text = pdfText(pdf)
  for (const code of ['HT-ECRU-XS', 'HT-ECRU-M', 'HT-ECRU-XL']) expect(text).toContain(code)
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 141\.73\d* 85\.03\d*\]/)
})

it('says what a draft’s label says, and has the next revision say it too', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^QS Quay/)
  await openTab(window, 'Label')
  await expect(window.getByText('Rev A is released: its label does not change.')).toBeVisible()
  await expect(window.getByText('80 % cotton, 20 % polyester')).toBeVisible()
  await desk.shot('label')
  await draftNext(window)
  await openTab(window, 'Label')
  await press(window, 'Edit the label…')
  await window.getByLabel('Share of fibre 1', { exact: true }).fill('70')
  await expect(window.getByText('shell adds up to 90 %')).toBeVisible()
  await press(window, 'Save')
  await expect(window.getByRole('alert')).toHaveText(
    'The fibres of the shell add up to 90 %. They must make 100 %.',
  )
  await window.getByLabel('Share of fibre 2', { exact: true }).fill('30')
  await choose(window, 'Ironing', 'do not iron')
  await desk.shot('label-dialog')
  await expectAccessible(window)
  await press(window, 'Save')
  await expect(window.getByText('70 % cotton, 30 % polyester')).toBeVisible()
  await expect(window.getByRole('img', { name: 'do not iron' })).toBeVisible()
  await resize(desk, 1024, 640)
  await desk.shot('label-small')
})
