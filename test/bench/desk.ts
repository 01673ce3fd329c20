import { type Display, openDisplay } from '../../scripts/display.ts'
import { setup, teardown } from '../journey/desk-setup.ts'

let display: Display | null = null

/** What journeys need, and a screen in memory for the one window that is measured. */
export async function setupDesk(): Promise<void> {
  await setup()
  display = await openDisplay({ headless: true })
  Object.assign(process.env, display.environment)
}

export function closeDesk(): void {
  display?.close()
  teardown()
}
