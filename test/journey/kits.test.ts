import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { beginSample } from './begin.ts'
import { expect } from './expect.ts'
import { choose, conflicts, field, openTab, press } from './settings-desk.ts'

it('counts a kit, and takes one out of service', async () => {
  const desk = await openTab(beginSample, 'Kits')
  const { window } = desk
  await expect(window.getByRole('row', { name: /^Platen 40×50/ })).toContainText('PRS-1, PRS-2')
  await press(window, 'Add a kit')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText('Give the kit the code')
  await field(window, 'Code').fill('folder 12')
  await window.keyboard.press('Escape')
  await field(window, 'Name').fill('Binding folder 12 mm')
  await field(window, 'There are').fill('2')
  await field(window, 'Fits').press('ArrowDown')
  await window.getByRole('option', { name: /^SEW-A/ }).click()
  await window.keyboard.press('Escape')
  await desk.shot('settings-kit-form')
  await press(window, 'Save')
  const row = window.getByRole('row', { name: /^folder 12/ })
  await expect(row).toContainText('SEW-A')
  await expect(row).toContainText('by no operation yet')
  await press(window, 'Take one out of service')
  await choose(window, 'Kit', 'folder 12')
  await window.getByLabel('Note').fill('Bent')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /Tue 24 Nov 00:00 .* Bent/ })).toBeVisible()
  await desk.shot('settings-kits')
  await expectAccessible(window)

  await press(window, 'Edit Platen 40×50')
  await field(window, 'There are').fill('1')
  await press(window, 'Save')
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText(/Chest print on PRS-2, .*Platen 40×50 twice/)
  await desk.shot('settings-kit-broken')
  await broken.getByRole('link', { name: 'See it on the board' }).click()
  await conflicts(window, '2 conflicts')
  const print = window.getByRole('article', { name: /SW-03 .*Chest print, PRS-2/ })
  await expect(print).toHaveAttribute('aria-label', /, Platen 40×50 twice$/)
  await desk.shot('board-kit-conflict')
  await expect(
    window.getByText(/^There is one of Platen 40×50: LT-07 Chest print has it/),
  ).toBeVisible()
  await window
    .getByRole('region', { name: 'Conflicts of SW-03' })
    .getByRole('button', { name: /^Place on PRS-\d, Tue 24 Nov 15:30/ })
    .first()
    .click()
  await conflicts(window, '1 conflict')
})
