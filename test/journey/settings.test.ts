import type { Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible, expectEachAccessible } from './accessible.ts'
import { beginEmpty, beginSample } from './begin.ts'
import { expect } from './expect.ts'
import { choose, openTab, press, toTab } from './settings-desk.ts'
import { wear } from './wear.ts'

const DIALOGS = [
  ['Materials and lots', 'Prices of CRD-8'],
  ['Stations', 'Add a station'],
  ['Shifts', 'Add to Monday'],
  ['Set-up', 'Add a rule'],
  ['Kits', 'Add a kit'],
  ['People and skills', 'Add a person'],
  ['Absences', 'Add an absence'],
] as const

it('fills an empty floor: a person, a material, a lot and a closure', async () => {
  const desk = await openTab(beginEmpty, 'People and skills')
  const { window } = desk
  await expect(window.getByText('Nobody works here yet')).toBeVisible()
  await press(window, 'Add a person')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toHaveText('Give the person a name.')
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Cutter One')
  await window.getByRole('combobox', { name: 'Skills' }).fill('cutting')
  await window.keyboard.press('Enter')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: 'Cutter One operator cutting' })).toBeVisible()

  await toTab(window, 'Materials and lots')
  await press(window, 'Add a material')
  await window.getByLabel('Code').fill('JER-200')
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Jersey 200 g')
  await window.getByLabel('Price').fill('6.40')
  await desk.shot('settings-material-form')
  await expectAccessible(window)
  await press(window, 'Save')
  await expect(
    window.getByRole('row', { name: /JER-200 Jersey 200 g fabric · 150 cm .*£6.40/ }),
  ).toBeVisible()

  await press(window, 'Add a lot')
  await window.getByRole('textbox', { name: 'Lot', exact: true }).fill('R-1')
  await window.getByLabel('Quantity').fill('120.5')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /R-1 JER-200/ })).toContainText('120.5 m')

  await toTab(window, 'Closures')
  await press(window, 'Add a closure')
  await choose(window, 'Where', 'CUT-1 Cutter, single ply')
  await window.getByLabel('To').fill('2026-11-24T07:00')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText(
    'must end after it starts',
  )
  await window.getByLabel('To').fill('2026-11-24T11:30')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /CUT-1 maintenance/ })).toContainText(
    'Tue 24 Nov 11:30',
  )
  await press(window, 'Edit the closure of CUT-1')
  await choose(window, 'Why', 'Closed')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /CUT-1 closed/ })).toContainText('Tue 24 Nov 11:30')
  await press(window, 'Remove the closure of CUT-1')
  await expect(window.getByText('Nothing is closed')).toBeVisible()
})

it('refuses a code that is taken, where it was typed, and keeps the form', async () => {
  const desk = await openTab(beginSample, 'Stations')
  const { window } = desk
  await press(window, 'Add a station')
  await window.getByLabel('Code').fill('CUT-1')
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Third cutter')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toHaveText(
    '“CUT-1” is taken. Choose another.',
  )
  await window.getByLabel('Code').fill('CUT-3')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /CUT-3 Third cutter/ })).toBeVisible()
  await desk.shot('settings-stations')
})

it('changes the floor’s numbers, and undoes that from the note', async () => {
  const desk = await openTab(beginSample, 'Floor')
  const { window } = desk
  const efficiency = window.getByLabel('Efficiency', { exact: true })
  await expect(efficiency).toHaveValue('85 %')
  await desk.shot('settings-floor')
  await expectAccessible(window)
  await efficiency.fill('92.5')
  await press(window, 'Save the floor')
  await press(window, /^Undo/)
  await expect(efficiency).toHaveValue('85 %')
})

it('offers one way back at a time: over the last step', async () => {
  const desk = await openTab(beginSample, 'Floor')
  const { window } = desk
  await window.getByLabel('Overhead').fill('15')
  await press(window, 'Save the floor')
  await expect(window.getByText('Saved the floor')).toBeVisible()
  const mostWays = await countWays(window)
  await window.getByLabel('Overhead').fill('16')
  await press(window, 'Save the floor')
  const ways = window.getByRole('button', { name: /^Undo/ })
  await expect(window.getByRole('button', { name: 'Save the floor' })).toBeDisabled()
  await expect(window.getByLabel('Overhead')).toHaveValue('16 %')
  await expect(ways).toHaveCount(1)
  await ways.press('Enter')
  await expect(window.getByLabel('Overhead')).toHaveValue('15 %')
  expect(await mostWays()).toBe(1)
})

/** From now on, the most ways back that ever stood beside each other, however short. */
async function countWays(window: Page): Promise<() => Promise<number>> {
  const seen = await window.evaluateHandle(() => {
    const counted = { most: 0 }
    const count = () => {
      const buttons = [...document.querySelectorAll('[role=status] button')]
      const ways = buttons.filter(({ textContent }) => textContent?.startsWith('Undo'))
      counted.most = Math.max(counted.most, ways.length)
    }
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true })
    return counted
  })
  return () => seen.evaluate(({ most }) => most)
}

it('removes all sample data in one step, and brings it back', async () => {
  const desk = await openTab(beginSample, 'Data')
  const { window } = desk
  await desk.shot('settings-data')
  await expectAccessible(window)
  await press(window, 'Remove sample data')
  await expect(window.getByText('There is no sample data in this factory.')).toBeVisible()
  await window.getByRole('link', { name: 'Floor' }).click()
  await expect(window.getByRole('heading', { name: 'No stations yet' })).toBeVisible()
  await toTab(window, 'Data')
  await press(window, /^Undo “Remove sample data”/)
  await expect(
    window.getByRole('button', { name: 'Remove sample data', exact: true }),
  ).toBeEnabled()
  const removal = window
    .getByRole('row')
    .filter({ hasText: /^\d+Mon.*Remove sample data/ })
    .last()
  await expect(removal.getByRole('cell').nth(2)).toHaveCSS('text-decoration-line', 'line-through')
  await desk.shot('settings-history')
})

it('keeps the theme, the size and the name of this PC', async () => {
  const desk = await openTab(beginSample, 'This PC')
  const { app, window } = desk
  await window.getByText('Night', { exact: true }).click()
  await window.getByText('110 %').click()
  const zoom = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    )
  await expect.poll(zoom).toBeCloseTo(1.1)
  await window.getByRole('textbox', { name: 'This PC' }).fill(' ')
  await window.getByRole('button', { name: 'Sign in' }).click()
  await expect(window.getByText('Give this PC a name.')).toBeVisible()
  await desk.shot('settings-pc-night')
  await window.getByRole('textbox', { name: 'This PC' }).fill('CUTTING-2')
  await window.getByRole('button', { name: 'Sign in' }).click()
  await window.reload()
  await window.getByRole('button', { name: 'Production lead · CUTTING-2' }).click()
  await expect(window.getByRole('dialog').getByRole('textbox', { name: 'This PC' })).toHaveValue(
    'CUTTING-2',
  )
  await window.keyboard.press('Escape')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect.poll(zoom).toBeCloseTo(1.1)
  await window.getByText('100 %').click()
  await expect.poll(zoom).toBeCloseTo(1)
  await toTab(window, 'Materials and lots')
  await desk.shot('settings-materials-night')
  await expectAccessible(window)
  for (const [tab, button] of DIALOGS) {
    await toTab(window, tab)
    await expectEachAccessible(window, [button])
  }
})

it('rings the field that has the keyboard as it rings any button', async () => {
  const desk = await openTab(beginSample, 'Set-up')
  const { window } = desk
  await wear(desk, 'bright')
  const ring = (role: 'combobox' | 'button', name: string) =>
    window.getByRole(role, { name, exact: true }).evaluate((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
      return [outlineStyle, outlineWidth, outlineColor]
    })
  await window.getByRole('combobox', { name: 'Set up for' }).focus()
  await window.keyboard.press('Tab')
  const field = await ring('combobox', 'To make')
  await desk.shot('settings-ring-bright')
  await window.keyboard.press('Tab')
  expect(field).toEqual(await ring('button', 'Add a rule'))
  expect(field.slice(0, 2)).toEqual(['solid', '2px'])
})
