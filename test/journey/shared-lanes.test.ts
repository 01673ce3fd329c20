import type { Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'

const CLOCK = '2026-11-23T09:36:00Z'

const fold = (window: Page, name: RegExp) => window.getByRole('button', { name })
const lane = (window: Page, name: string) => window.getByRole('region', { name, exact: true })

it('shows people and kits below the stations, folded until somebody looks, and remembers it', async () => {
  const desk = await openSampleDesk(CLOCK)
  const { window } = desk
  await expect(fold(window, /^People/)).toHaveAttribute('aria-expanded', 'false')
  await expect(lane(window, 'Operator 3')).toHaveCount(0)
  await fold(window, /^People/).click()
  await expect(lane(window, 'Operator 3')).toContainText('Leave')
  await fold(window, /^Kits/).click()
  await expect(lane(window, 'Platen 40×50').getByRole('button')).toHaveCount(2)
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 1240),
  )
  await desk.shot('board-shared')
  await expectAccessible(window)

  const bar = lane(window, 'Operator 3').getByRole('button', { name: /^LT-07 Chest print, PRS-1/ })
  await bar.click()
  const card = window.getByRole('article', { name: /^LT-07 .*Chest print, PRS-1/ })
  await expect(card).toHaveAttribute('data-selected', 'true')
  const [first, second] = [0, 1].map((at) => lane(window, 'Operator 2').getByRole('button').nth(at))
  await first!.focus()
  await window.keyboard.press('ArrowRight')
  await expect(second!).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(second!).toHaveAttribute('data-selected', 'true')
  await expect(card).toHaveAttribute('data-selected', 'false')

  await window.getByRole('link', { name: 'Drops', exact: true }).click()
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(lane(window, 'Operator 3')).toBeVisible()
  await fold(window, /^People/).click()
  await expect(lane(window, 'Operator 3')).toHaveCount(0)
})

it('says on the person’s lane and on the card that somebody booked is away', async () => {
  const desk = await openSampleDesk(CLOCK)
  const { window } = desk
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name: 'Absences', exact: true }).click()
  await window.getByRole('button', { name: 'Edit the absence of Operator 3' }).click()
  await window.getByRole('dialog').getByLabel('From', { exact: true }).fill('2026-11-24T12:00')
  await window.getByRole('button', { name: 'Save' }).click()
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText(/LT-07 Chest print on PRS-1, .*Operator 3 away/)
  await broken.getByRole('link', { name: 'See it on the board' }).click()
  await fold(window, /^People/).click()
  const bar = lane(window, 'Operator 3').getByRole('button', { name: /Operator 3 away$/ })
  await expect(bar).toHaveAttribute('data-over', 'true')
  await expect(window.getByRole('article', { name: /Chest print, PRS-1/ })).toContainText(
    'Operator 3 away',
  )
  await expect(
    window.getByText(
      /^Operator 3 is away until Fri 27 Nov 09:00: needed here Tue 24 Nov 12:00 to /,
    ),
  ).toBeVisible()
  await desk.shot('board-person-away')
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name: 'This PC', exact: true }).click()
  await window.getByText('Night', { exact: true }).click()
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await fold(window, /^Kits/).click()
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  )
  await lane(window, 'Operator 3').scrollIntoViewIfNeeded()
  await expectAccessible(window)
  await desk.shot('board-shared-night')
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name: 'This PC', exact: true }).click()
  await window.getByText('Bright floor', { exact: true }).click()
  await window.getByRole('tab', { name: 'Kits', exact: true }).click()
  await expect(window.getByRole('row', { name: /^Platen 40×50/ })).toBeVisible()
  await expectAccessible(window)
  await desk.shot('settings-kits-bright')
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await window.getByRole('button', { name: 'Close panel' }).click()
  await lane(window, 'Operator 3').scrollIntoViewIfNeeded()
  await expectAccessible(window)
  await desk.shot('board-shared-bright')
})
