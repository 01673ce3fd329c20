import AxeBuilder from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { it } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import type { Desk } from './desk.ts'
import { chooseFiles, openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'

it('looks right and reads right for each style and module, by day and by night, wide and narrow', async () => {
  const desk = await openPatterns()
  const { window, shot } = desk
  for (const code of ['BH', 'HL', 'HT', 'QS']) {
    await openEntry(window, new RegExp(`^${code}`))
    await expect(window.locator('[data-piece]').first()).toBeVisible()
    await shot(`patterns-${code}`)
  }
  await nothingSerious(desk)
  await openDialogs(desk)
  await openTab(window, 'Operations')
  await shot('patterns-operations')
  await openEntry(window, /^H-01/)
  await window.getByRole('region', { name: 'Facts' }).waitFor()
  await shot('patterns-module')
  await nothingSerious(desk)
  await chooseFiles(window, cloFiles())
  await window.getByRole('table', { name: 'Pieces found' }).waitFor()
  await nothingSerious(desk)
  await wear(desk, 'night')
  await shot('patterns-review-night')
  await window.getByRole('button', { name: 'Leave it' }).click()
  await openEntry(window, /^HT/)
  await window.getByRole('region', { name: 'Unit cost' }).waitFor()
  await shot('patterns-night')
  await nothingSerious(desk)
  await wear(desk, 'bright')
  await nothingSerious(desk)
  await wear(desk, 'day')
  await resize(desk, 1280, 800)
  await shot('patterns-1280')
  await resize(desk, 1024, 640)
  await shot('patterns-1024')
  const wide = await window.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(1024)
})

/** Each over a draft, where there is the most to press. */
async function openDialogs(desk: Desk): Promise<void> {
  const { window } = desk
  await window.getByRole('button', { name: 'Draft next revision' }).click()
  await window.getByRole('button', { name: 'Release rev B…' }).waitFor()
  await openTab(window, 'Slots')
  await nothingSerious(desk)
  await openTab(window, 'Operations')
  for (const button of ['Add operation', 'Release rev B…', 'New style… C']) {
    await window.getByRole('button', { name: button }).click()
    await window.getByRole('dialog').waitFor()
    await nothingSerious(desk)
    await desk.shot(`patterns-${button.split(' ').slice(0, 2).join('-')}`)
    await window.getByRole('button', { name: 'Cancel' }).click()
    await window.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

/** An open list of choices is left out: arrows walk through it from its field, which axe cannot know. */
async function nothingSerious({ window }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .exclude('.mantine-Select-dropdown')
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([])
}

async function wear({ window }: Desk, theme: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByPlaceholder('Search or run a command').fill(`${theme} theme`)
  await window.keyboard.press('Enter')
  await expect(window.locator(`html[data-theme=${theme}]`)).toHaveCount(1)
  await expect(window.getByPlaceholder('Search or run a command')).toHaveCount(0)
  await window.waitForFunction(() => document.getAnimations().length === 0)
}
