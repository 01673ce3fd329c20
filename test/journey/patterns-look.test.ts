import { it } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import { expectAccessible, expectEachAccessible } from './accessible.ts'
import type { Desk } from './desk.ts'
import { expect } from './expect.ts'
import {
  chooseFiles,
  draftNext,
  openEntry,
  openPatterns,
  openTab,
  resize,
} from './patterns-desk.ts'
import { wear } from './wear.ts'

it('looks right and reads right for each style and module, by day and by night, wide and narrow', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  for (const code of ['BH', 'HL', 'HT', 'QS']) {
    await openEntry(window, new RegExp(`^${code}`))
    await expect(window.locator('[data-piece]').first()).toBeVisible()
    await shot(`patterns-${code}`)
  }
  await expectAccessible(desk.window)
  await openDialogs(desk)
  await openTab(window, 'Operations')
  await shot('patterns-operations')
  await openEntry(window, /^H-01/)
  await window.getByRole('region', { name: 'Facts' }).waitFor()
  await shot('patterns-module')
  await expectAccessible(desk.window)
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
  await expectAccessible(desk.window)
  await wear(desk, 'night')
  await shot('patterns-review-night')
  await window.getByRole('button', { name: 'Leave it' }).click()
  await openEntry(window, /^HT/)
  await window.getByRole('region', { name: 'Unit cost' }).waitFor()
  await shot('patterns-night')
  await expectAccessible(desk.window)
  await wear(desk, 'bright')
  await expectAccessible(desk.window)
  await wear(desk, 'day')
  await resize(desk, 1280, 800)
  await shot('patterns-1280')
  await resize(desk, 1024, 640)
  await shot('patterns-1024')
  const wide = await window.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(1024)
})

const DIALOGS = [
  ['Pieces', ['Print…', 'Layers', 'rev B, choose another revision', 'BOM as CSV', /^£/]],
  ['Slots', ['Add slot']],
  ['Materials', ['Keys']],
  ['Operations', ['Add operation', 'Release rev B…', 'New style… C']],
  ['SKUs', ['Export for a shop…', 'Tags…', 'How SKUs are made…']],
  ['Label', ['Edit the label…']],
  ['Nests', ['Record nest…']],
] as const

/** Each over a draft, where there is the most to press. */
async function openDialogs({ window, shot }: Desk): Promise<void> {
  await draftNext(window)
  for (const [tab, buttons] of DIALOGS) {
    await openTab(window, tab)
    await expectEachAccessible(window, buttons)
    await shot(`patterns-dialogs-${tab}`)
  }
}
