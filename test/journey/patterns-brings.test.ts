import type { Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, openTab, pick, resize } from './patterns-desk.ts'

it('gives a module a material and an operation, which every style then takes with it', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  await openEntry(window, /^N-01/)
  await draftNext(window)
  await addMaterial(window)
  await addOperation(window)
  await shot('patterns-module-operations')
  await expectAccessible(window)

  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Slots')
  await pick(window, 'Module for neck', 'rev B')
  const bom = window.getByRole('region', { name: 'BOM' })
  await expect(bom.getByRole('row', { name: /Drawcord/ })).toContainText('from neck N-01')
  await openTab(window, 'Operations')
  const operations = window.getByRole('table', { name: 'Operations' })
  const tape = operations.getByRole('row', { name: /^Edit Tape neck/ })
  await expect(tape).toContainText('from neck N-01')
  await expect(operations.getByRole('row', { name: /^Edit Sew/ })).toContainText('Tape neck')
  await shot('patterns-brought')
  await openTab(window, 'Slots')
  await resize(desk, 1024, 640)
  await shot('patterns-slots-1024')
  await resize(desk, 1440, 900)
  await openEntry(window, /^N-01/)
  await resize(desk, 1024, 640)
  await openTab(window, 'Used by')
  await expect(window.getByRole('table', { name: 'Used by' })).toContainText('neck')
  await openTab(window, 'Seams')
  await window.getByRole('button', { name: 'Name a seam' }).click()
  await shot('patterns-seams-1024')
  await expectAccessible(window)
})

async function addMaterial(window: Page): Promise<void> {
  await openTab(window, 'Materials')
  await expect(window.getByRole('table', { name: 'Materials' })).toContainText('Rib 1×1')
  await window.getByRole('button', { name: 'Add material' }).click()
  const dialog = window.getByRole('dialog')
  await pick(window, 'Material', 'CRD-8')
  await dialog.getByLabel('A garment takes').fill('0.6')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect(window.getByRole('table', { name: 'Materials' })).toContainText('Drawcord')
}

async function addOperation(window: Page): Promise<void> {
  await openTab(window, 'Operations')
  await window.getByRole('button', { name: 'Add operation' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Tape neck')
  await pick(window, 'Kind', 'sew')
  await dialog.getByLabel('Attended (min:s)', { exact: true }).fill('0:40')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect(window.getByRole('table', { name: 'Operations' })).toContainText('Tape neck')
}
