import { it } from 'vitest'
import { makeShort } from '../short-drop.ts'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { resize } from './patterns-desk.ts'
import { preparedFolder } from './prepared.ts'

it('takes the substitute that lies free for what a drop is short of, and gives it back', async () => {
  const data = await preparedFolder(async (factory) => void (await makeShort(factory)))
  const desk = await openDesk({ clock: CLOCK, data })
  const { window } = desk
  await window.getByRole('link', { name: 'Drops' }).click()
  await window.getByRole('link', { name: /SW-09/ }).click()
  const materials = window.getByRole('region', { name: 'Materials' })
  const fleece = materials.getByRole('row', { name: /^FLC-320/ })
  await expect(fleece).toContainText('short 343.4 m')
  await resize(desk, 1024, 640)
  await materials.getByRole('button', { name: 'Take FLC-300 instead' }).click()
  await expect(fleece).toContainText('covered')
  await expect(materials.getByRole('list', { name: 'Instead of FLC-320' })).toContainText(
    'FLC-300 stands in for 343.4 m',
  )
  await expect(materials.getByRole('row', { name: /^FLC-300/ })).toContainText('covered')
  await desk.shot('substitute-1024')
  await expectAccessible(window)

  await window.keyboard.press('Control+z')
  await expect(fleece).toContainText('short 343.4 m')
  await materials.getByRole('button', { name: 'Take FLC-300 instead' }).press('Enter')
  await materials.getByRole('button', { name: 'Give FLC-300 back' }).click()
  await expect(fleece).toContainText('short 343.4 m')
})
