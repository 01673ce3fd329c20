import type { Locator, Page } from 'playwright'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'

const CLOCK = '2026-11-23T09:36:00Z'

/** A factory begun by its first run, with one tab of Settings open. */
export async function openTab(
  begin: (desk: Desk) => Promise<void>,
  name: string | RegExp,
): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK })
  await begin(desk)
  await toTab(desk.window, name)
  return desk
}

/** From any room to a tab of Settings. */
export async function toTab(window: Page, name: string | RegExp): Promise<void> {
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name, exact: true }).click()
}

export const toBoard = (window: Page): Promise<void> =>
  window.getByRole('link', { name: 'Board', exact: true }).click()

export const press = (window: Page, name: string | RegExp): Promise<void> =>
  window.getByRole('button', { name, exact: true }).click()

export async function choose(window: Page, field: string, option: string | RegExp): Promise<void> {
  await window.getByRole('combobox', { name: field, exact: true }).click()
  await window.getByRole('option', { name: option }).click()
}

/** A field of the form that is open. */
export const field = (window: Page, name: string): Locator =>
  window.getByRole('dialog').getByLabel(name, { exact: true })

/** Waits until the board's button counts conflicts in these words. */
export const conflicts = (window: Page, words: string): Promise<void> =>
  expect(window.getByRole('button', { name: words, exact: true })).toBeVisible()
