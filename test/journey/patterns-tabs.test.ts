import { it } from 'vitest'
import { expect } from './expect.ts'
import { openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'

it('reaches every tab of a style by name where they do not all fit', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^BH/)
  await openTab(window, 'Pieces')
  await expect(window.getByRole('button', { name: 'All tabs' })).toHaveCount(0)
  await resize(desk, 1024, 640)
  await window.getByRole('button', { name: 'All tabs' }).click()
  await window.getByRole('menuitem', { name: /^History/ }).click()
  await expect(window.getByRole('table', { name: 'Revisions' })).toBeVisible()
})
