import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { beginEmpty, beginSample } from './begin.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'

const CLOCK = '2026-11-23T09:36:00Z'

it('asks four questions that are answered already, and opens the sample factory', async () => {
  const desk = await openDesk({ clock: CLOCK })
  const { window } = desk
  await expect(window.getByLabel('Floor name')).toHaveValue('Floor 1')
  for (const field of ['Time zone', 'Units', 'Money']) {
    await expect(window.getByRole('combobox', { name: field })).not.toHaveValue('')
  }
  await expectAccessible(window)
  await desk.shot('first-run')
  await beginSample(desk)
  await expect(window.getByRole('main')).toBeVisible()
})

it('takes money and units from the zone, until they are chosen', async () => {
  const { window } = await openDesk({ clock: CLOCK })
  const money = window.getByRole('combobox', { name: 'Money' })
  const zone = window.getByRole('combobox', { name: 'Time zone' })
  await zone.fill('Tokyo')
  await window.getByRole('option', { name: 'Asia/Tokyo' }).click()
  await expect(money).toHaveValue(/^JPY/)
  await money.fill('pound')
  await window.getByRole('option', { name: 'GBP – British Pound' }).click()
  await expect(money).toHaveValue(/^GBP/)
})

it('does not open a floor without a name, and says so', async () => {
  const { window } = await openDesk({ clock: CLOCK })
  await window.getByLabel('Floor name').fill('  ')
  await expect(window.getByText('Give the floor a name.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Open the sample factory' })).toBeDisabled()
})

it('remembers the floor: the questions are asked once', async () => {
  const desk = await openDesk({ clock: CLOCK })
  await beginEmpty(desk)
  await desk.window.reload()
  await expect(desk.window.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
})
