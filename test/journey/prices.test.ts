import { it } from 'vitest'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { preparedFolder } from './prepared.ts'
import { press, toTab } from './settings-desk.ts'

it('keeps what a material costs from when on, and goes by what it costs today', async () => {
  const desk = await openDesk({ clock: CLOCK, data: await preparedFolder() })
  const { window } = desk
  await toTab(window, 'Materials and lots')
  const fleece = window.getByRole('row', { name: /^FLC-320/ })
  await expect(fleece).toContainText('£9.20 / m')
  await press(window, 'Prices of FLC-320')
  const history = window.getByRole('table', { name: 'Price history' })
  await expect(history.getByRole('row')).toHaveText([/From/, /ahead/, /today/, /Production lead/])
  await desk.shot('settings-prices')
  await expectAccessible(window)
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Price' }).fill('9.90')
  await expect(dialog.getByRole('combobox', { name: 'For' })).toHaveValue('1 m')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect(fleece).toContainText('£9.90 / m')
  await press(window, /^Undo/)
  await expect(fleece).toContainText('£9.20 / m')
})
