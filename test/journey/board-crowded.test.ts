import { join } from 'node:path'
import { it } from 'vitest'
import { makeBigFactory } from '../bench/big-factory.ts'
import { expectAccessible } from './accessible.ts'
import { MONDAY } from './board-desk.ts'
import { freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'

it('mounts few of three thousand cards, and lets everybody come to each of the others', async () => {
  const data = freshFolder()
  await makeBigFactory(join(data, 'factory.sqlite'), { bookings: 3_000, entries: 100 })
  const desk = await openDesk({ clock: MONDAY, data })
  const { window } = desk
  const cards = window.locator('[data-lane] article')
  await expect(cards.first()).toBeVisible()
  await window.getByRole('application', { name: 'Lanes' }).focus()
  await window.keyboard.press('3')
  const small = window.getByRole('img', { name: /cards drawn small/ })
  await expect(small.first()).toBeVisible()
  expect(await cards.count()).toBeLessThanOrEqual(250)
  await desk.shot('board-crowded-day')
  await expectAccessible(window)

  const body = (await window.getByRole('region', { name: 'PRS-1' }).boundingBox())!
  await window.mouse.move(468, body.y + 30, { steps: 3 })
  await window.mouse.move(470, body.y + 30, { steps: 2 })
  const under = window.locator('[data-lane] article:hover')
  await expect(under).toHaveCount(1)
  const label = await under.getAttribute('aria-label')
  await window.mouse.click(470, body.y + 30)
  await expect(window.locator('article[data-selected="true"]')).toHaveAttribute(
    'aria-label',
    label!,
  )
  await window.keyboard.press('ArrowRight')
  const next = window.locator('article:focus')
  await expect(next).toHaveCount(1)
  await expect(next).not.toHaveAttribute('aria-label', label!)
  await window.keyboard.press('Escape')
  await expect(next).toBeFocused()

  await window.mouse.move(470, body.y + 30)
  const narrow = (await under.boundingBox())!
  expect(narrow.width).toBeLessThan(24)
  await window.mouse.move(narrow.x + narrow.width / 2, body.y + 30)
  await window.mouse.down()
  await window.mouse.move(510, body.y + 30, { steps: 5 })
  await expect(window.locator('[data-stack]'), 'the card, not one of its ends').toBeVisible()
  await expect(window.getByTestId('what-if')).toBeVisible()
  await desk.shot('board-crowded-drag')
  await window.keyboard.press('Escape')
  await window.mouse.up()

  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name: 'This PC' }).click()
  await window.getByText('Night', { exact: true }).click()
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(small.first()).toBeVisible()
  await desk.shot('board-crowded-night')
  await expectAccessible(window)
  await window.getByRole('button', { name: /^\d+ conflicts \d+ here$/ }).click()
  const panel = window.getByRole('complementary', { name: 'Conflicts' })
  await expect(panel).toContainText('more on other days')
  await desk.shot('board-crowded-conflicts-night')
  await expectAccessible(window)
})
