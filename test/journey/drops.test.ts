import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { CLOCK } from '../small-service.ts'
import { openDesk } from './desk.ts'
import { preparedFolder } from './prepared.ts'

it('shows every drop with its gates, what may be promised, and why not more', async () => {
  const { window, shot } = await openDesk({ clock: CLOCK, data: await preparedFolder() })
  await goToDrops(window)
  await window.getByRole('heading', { name: 'Ready: 9 of 11 gates stand' }).waitFor()
  await shot('drops-open')
})

async function goToDrops(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Drops' }).click()
  await expect.poll(() => window.getByRole('heading', { name: 'Drops' }).count()).toBe(1)
}
