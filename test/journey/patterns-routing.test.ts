import type { Page } from 'playwright'
import { it } from 'vitest'
import { chosenDrawing } from '../chosen-drawing.ts'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, openTab, pick, resize } from './patterns-desk.ts'
import { preparedFolder } from './prepared.ts'

const routing = (window: Page) => window.getByRole('region', { name: 'Routing' })
const node = (window: Page, name: string) =>
  routing(window).getByRole('button', { name: new RegExp(`^${name} `) })
const dot = (window: Page, name: string) =>
  routing(window).getByRole('button', { name: `Link from ${name}` })
const row = (window: Page, name: string) =>
  window
    .getByRole('table', { name: 'Operations' })
    .getByRole('row', { name: new RegExp(`^${name}`) })

async function openDraft() {
  const desk = await openPatterns()
  await openEntry(desk.window, /^HT/)
  await draftNext(desk.window)
  await openTab(desk.window, 'Operations')
  await routing(desk.window).waitFor()
  return desk
}

it('draws the routing, and lets one operation come after another by mouse and by keyboard', async () => {
  const desk = await openDraft()
  const { window } = desk
  await desk.shot('patterns-routing')
  await node(window, 'Sew').click()
  await expect(row(window, 'Edit Sew')).toHaveAttribute('data-chosen', 'true')
  await dot(window, 'Cut').dragTo(node(window, 'Sew'), { steps: 12 } as never)
  await expect(window.getByText('Sew comes after Cut')).toBeVisible()
  await expect(row(window, 'Edit Sew')).toContainText('Cut')
  await desk.shot('patterns-routing-branch')
  await dot(window, 'Sew').focus()
  await window.keyboard.press('Enter')
  await expect(window.getByText('Choose what comes after Sew')).toBeVisible()
  await node(window, 'Cut').focus()
  await window.keyboard.press('Enter')
  await expect(window.getByText('Cut would have to come before itself.')).toBeVisible()
  await dot(window, 'Chest print').focus()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Escape')
  await expect(window.getByText('Drag from the dot')).toBeVisible()
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await desk.shot('patterns-routing-1024')
})

it('keeps the kit and the recipe of a press, and how the style is learnt', async () => {
  const desk = await openDraft()
  const { window } = desk
  await window.getByRole('button', { name: 'Edit Chest print' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel('Temperature')).toHaveValue('155 °C')
  await dialog.getByLabel('Temperature').fill('160')
  await dialog.getByLabel('Kit').fill('Platen 30×30')
  await desk.shot('patterns-operation-recipe')
  await expectAccessible(window)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(row(window, 'Edit Chest print')).toContainText(
    'Platen 30×30 · 160 °C · 12 s · 2.8 bar · peel hot',
  )
  await pick(window, 'Learning class', /^new to its makers/ as never)
  await expect(window.getByText(/First piece .* min, mean at 120: /)).toBeVisible()
  await desk.shot('patterns-routing-learning')
  await openTab(window, 'History')
  await window.getByRole('button', { name: 'Compare…' }).click()
  const operations = dialog.getByRole('region', { name: 'Operations differences' })
  await expect(operations).toContainText('160 °C · 12 s · 2.8 bar · peel hot')
  await expect(dialog.getByRole('region', { name: 'Learning differences' })).toContainText('added')
})

it('shows how each figure of the cost comes about, in a run and by size', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^HT/)
  const cost = window.getByRole('region', { name: 'Unit cost' })
  const minutes = cost
    .getByRole('row', { name: /Minutes/ })
    .getByRole('button')
    .nth(1)
  await minutes.click()
  const shown = window.getByRole('dialog')
  await expect(shown).toContainText('Minutes in a run of 120')
  await expect(shown).toContainText('9.92 attended standard minutes')
  await expect(shown).toContainText('× £0.31 a minute ÷ 85 % efficiency = £3.62')
  await desk.shot('patterns-cost-working')
  await window.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
  await expect(minutes).toBeFocused()
  await minutes.press('Enter')
  await expect(minutes).toHaveAttribute('aria-expanded', 'true')
  await minutes.click()
  await expect(shown).toHaveCount(0)
  await cost
    .getByRole('row', { name: /Material/ })
    .first()
    .getByRole('button')
    .nth(1)
    .click()
  await expect(shown).toContainText('Cotton jersey')
  await desk.shot('patterns-cost-material')
  await window.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
  await cost.getByText('By size').click()
  await expect(cost.getByRole('table', { name: 'Unit cost by size' })).toBeVisible()
  await expectAccessible(window)
})

it('stands what an own run lands with beside a traditional run', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^HT/)
  const landed = window.getByRole('region', { name: 'Landed cost' })
  const rows = landed.getByRole('row', { name: /^Landed / })
  await landed.getByRole('button', { name: 'Quote…' }).scrollIntoViewIfNeeded()
  await desk.shot('patterns-landed')
  await rows.nth(1).getByRole('button').first().click()
  const shown = window.getByRole('dialog')
  await expect(shown).toContainText('freight £0.55 × 300 ÷ 50 = £3.30')
  await desk.shot('patterns-landed-working')
  await window.keyboard.press('Escape')
  await landed.getByRole('button', { name: 'Own runs…' }).click()
  await shown.getByLabel('Freight').fill('1.35')
  await desk.shot('patterns-landed-own')
  await expectAccessible(window)
  await shown.getByRole('button', { name: 'Save' }).click()
  await rows.first().getByRole('button').first().click()
  await expect(shown).toContainText('freight £1.35 = £1.35')
  await window.keyboard.press('Escape')
  await openEntry(window, /^QS/)
  await expect(landed).toContainText('No traditional run to compare with.')
  await landed.getByRole('button', { name: 'Add a quote…' }).click()
  await shown.getByLabel('Supplier').fill('Bulk Works, 22 Nov')
  await shown.getByRole('combobox', { name: 'Quoted in' }).fill('US Dollar')
  await window.getByRole('option', { name: 'USD – US Dollar', exact: true }).click()
  await shown.getByLabel('Price of one').fill('9.50')
  await shown.getByLabel('1 USD is').fill('0.8')
  await desk.shot('patterns-landed-quote')
  await expectAccessible(window)
  await shown.getByRole('button', { name: 'Save' }).click()
  await expect(landed.getByRole('row', { name: /^Bought / })).toContainText('£7.60')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await rows.first().scrollIntoViewIfNeeded()
  await desk.shot('patterns-landed-1024')
  await window.evaluate(() => localStorage.setItem('selvedge.theme', 'night'))
  await window.reload()
  await rows.first().scrollIntoViewIfNeeded()
  await desk.shot('patterns-landed-night')
})

it('reads by night as by day, where a routing branches and a module has a newer release', async () => {
  const data = await preparedFolder(async (factory) => {
    const { modules } = await factory.see('patterns.library', null)
    const {
      id: moduleId,
      code,
      name,
    } = modules.find(({ module }) => module.code === 'N-01')!.module
    const next = await chosenDrawing(factory, { moduleId, code, name })
    const pieces = next.pieces.map((piece) => ({ ...piece, quantity: 2 }))
    await factory.must('patterns.importModule', { ...next, pieces })
    const release = { revisionId: next.revisionId, reason: 'Doubled', by: 'Designer 1' }
    await factory.must('patterns.releaseModule', release)
  })
  const desk = await openDesk({ clock: CLOCK, data })
  const { window } = desk
  await window.getByRole('link', { name: 'Patterns' }).click()
  await window.evaluate(() => localStorage.setItem('selvedge.theme', 'night'))
  await window.reload()
  await openEntry(window, /^WS/)
  await openTab(window, 'Operations')
  await expect(node(window, 'Fuse badge')).toBeVisible()
  await expect(window.getByText('Learning class: related to what they made')).toBeAttached()
  await desk.shot('patterns-routing-night')
  await expectAccessible(window)
  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Slots')
  await window.getByRole('button', { name: 'Rev B is out…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('region', { name: 'Piece differences' }).waitFor()
  await desk.shot('patterns-newer-module')
  await dialog.getByRole('button', { name: 'Take rev B into the neck slot' }).click()
  await expect(window.getByText('N-01 is rev B here now')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Rev B is out…' })).toHaveCount(0)
})
