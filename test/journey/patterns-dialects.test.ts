import type { Page } from 'playwright'
import { it } from 'vitest'
import { allowanceFiles } from '../pattern/accumark.ts'
import { cloFiles, gerberFiles, richpeaceFiles } from '../pattern/dialects.ts'
import {
  bokeFiles,
  browzwearFiles,
  optitexFiles,
  polyPatternFiles,
} from '../pattern/dialects-more.ts'
import { pictureFile, specificationFile } from '../pattern/other-formats.ts'
import { expect } from './expect.ts'
import { chooseFiles, openPatterns, type PatternFile } from './patterns-desk.ts'

/** What the table of pieces says of each: its name, use, size, how wide and high it is, and its area. */
const dialects: readonly (readonly [
  maker: string,
  files: readonly PatternFile[],
  units: string | null,
  pieces: readonly RegExp[],
])[] = [
  [
    'CLO',
    cloFiles(),
    'mm',
    [
      /FRONT cut 1 · shell XS 40.0 cm × 60.0 cm .* 0.240 m² 1/,
      /SIDE_L cut 1 · shell XS 15.0 cm × 35.0 cm .* 0.047 m² 0/,
      /SIDE_R cut 1 · shell XS 15.0 cm × 35.0 cm .* 0.047 m² 0/,
    ],
  ],
  [
    'Richpeace',
    richpeaceFiles(),
    'inch',
    [/FRONT cut 2 · shell L 40.0 cm × 60.0 cm .* 0.240 m² 1/],
  ],
  [
    'Gerber',
    gerberFiles(),
    'inch',
    [
      /BACK cut 1 on fold · shell 30 42.0 cm × 50.0 cm .* 0.185 m² 2/,
      /SIDE cut 1 pair · shell 30 16.0 cm × 35.0 cm .* 0.050 m² 0/,
    ],
  ],
  ['Boke', bokeFiles(), 'mm', [/BK R cut 1 pair · shell 32 40.0 cm × 60.0 cm .* 0.240 m² 0/]],
  ['Browzwear', browzwearFiles(), 'mm', [/FRONT cut 1 · shell M 40.0 cm × 60.0 cm .* 0.240 m² 2/]],
  ['Optitex', optitexFiles(), 'cm', [/4 cut 1 · shell S 70.0 cm × 50.0 cm .* 0.350 m² 0/]],
  [
    'PolyPattern',
    polyPatternFiles(),
    'mm',
    [/FRONT cut 1 · lining 40 40.0 cm × 60.0 cm .* 0.240 m² 0/],
  ],
  [
    'AccuMark',
    allowanceFiles(),
    'mm',
    [/FRONT cut 1 on fold · shell 50 41.0 cm × 50.0 cm .* 0.180 m² 5/],
  ],
  [
    'SVG',
    [pictureFile()],
    null,
    [
      /front cut 1 · shell ONE 10.9 cm × 18.3 cm .* 0.014 m² 0/,
      /PIECE 2 cut 1 · shell ONE 4.7 cm × 5.5 cm .* 19.9 cm² 0/,
      /PIECE 3 cut 1 · shell ONE 4.0 cm × 4.0 cm .* 12.6 cm² 0/,
      /PIECE 4 cut 1 · shell ONE 4.9 cm × 6.8 cm .* 15.0 cm² 0/,
    ],
  ],
  [
    'GarmentCode',
    [specificationFile()],
    null,
    [
      /back cut 1 · shell ONE 40.0 cm × 60.0 cm .* 0.240 m² 0/,
      /front cut 1 · shell ONE 40.0 cm × 65.4 cm .* 0.215 m² 0/,
    ],
  ],
]

it('reads what every maker writes, from the review to a module with its pieces', async () => {
  const { window } = await openPatterns()
  for (const [maker, files, units, pieces] of dialects) {
    await chooseFiles(window, files)
    await window.getByRole('table', { name: 'Pieces found' }).waitFor()
    const unit = window.getByRole('radiogroup', { name: 'Units of the file' }).getByRole('radio')
    if (units) await expect(unit.and(window.locator(':checked')), maker).toHaveValue(units)
    await accept(window, maker)
    const rows = window.getByRole('tabpanel').getByRole('row')
    await expect(rows, maker).toHaveCount(pieces.length + 1)
    for (const [index, piece] of pieces.entries()) {
      await expect(rows.nth(index + 1), maker).toHaveAccessibleName(piece)
    }
  }
})

async function accept(window: Page, maker: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Code' }).fill(maker.toUpperCase())
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill(maker)
  await window.getByRole('button', { name: 'Accept as draft' }).click()
  await expect(window.getByRole('heading', { name: maker, exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Release rev A…' }).waitFor()
}
