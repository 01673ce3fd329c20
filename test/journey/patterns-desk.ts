import type { Locator, Page } from 'playwright'
import { CLOCK } from '../small-service.ts'
import { type Desk, openDesk } from './desk.ts'
import { preparedFolder } from './prepared.ts'

export interface PatternFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The sample factory, in the Patterns room. */
export async function openPatterns(): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK, data: await preparedFolder() })
  await desk.window.getByRole('link', { name: 'Patterns' }).click()
  await desk.window.getByRole('region', { name: 'Unit cost' }).waitFor()
  return desk
}

/** As from the system's own dialog, which is out of reach. */
export async function chooseFiles(window: Page, files: readonly PatternFile[]): Promise<void> {
  await window.getByLabel('Pattern files').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  )
}

export async function openEntry(window: Page, name: RegExp): Promise<void> {
  await window.getByRole('navigation', { name: 'Library' }).getByRole('button', { name }).click()
}

/** Picks from a list that is typed into. */
export async function pick(window: Page, label: string | RegExp, option: string): Promise<void> {
  await window.getByRole('combobox', { name: label }).click()
  await window.getByRole('option', { name: option }).click()
}

export async function openTab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
}

/** The draft is on the table before anything is done to it. */
export async function draftNext(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Draft next revision' }).click()
  await window.getByText(/^Rev . is a draft/).waitFor()
}

export async function resize({ app, window }: Desk, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  )
  await window.waitForFunction((wide) => innerWidth === wide, width)
}

/** Of the BOM's grid, by the number that stands before its row. */
export function cell(window: Page, row: number, column: string): Locator {
  const number = window.locator('[col-id="row"]').getByText(String(row), { exact: true })
  return window.getByRole('row').filter({ has: number }).locator(`[col-id="${column}"]`)
}
