import type { Desk } from './desk.ts'
import { expect } from './expect.ts'

/** Answers the first run's questions as a person in London would, and opens the sample factory. */
export function beginSample(desk: Pick<Desk, 'window'>): Promise<void> {
  return begin(desk, 'Open the sample factory')
}

/** The same, with stations and shifts only. */
export function beginEmpty(desk: Pick<Desk, 'window'>): Promise<void> {
  return begin(desk, 'Start with an empty floor')
}

async function begin({ window }: Pick<Desk, 'window'>, button: string): Promise<void> {
  await window.getByRole('heading', { name: 'Welcome to Selvedge' }).waitFor()
  const zone = window.getByRole('combobox', { name: 'Time zone' })
  await zone.fill('London')
  await window.getByRole('option', { name: 'Europe/London' }).click()
  await window.getByRole('button', { name: button }).click()
  await expect(window.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  await window.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
}
