import type { Desk } from './desk.ts'
import { expect } from './expect.ts'

/** Puts a theme on by the app's own command, as a person would; whatever changes with it has changed then. */
export async function wear({ window }: Pick<Desk, 'window'>, theme: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByPlaceholder('Search or run a command').fill(`${theme} theme`)
  await window.keyboard.press('Enter')
  await expect(window.locator(`html[data-theme=${theme}]`)).toHaveCount(1)
  await expect(window.getByPlaceholder('Search or run a command')).toHaveCount(0)
  await window.waitForFunction(() => document.getAnimations().length === 0)
}
