import { afterAll, beforeAll } from 'vitest'
import { type Display, openDisplay } from '../../scripts/display.ts'

let display: Display | null = null

/** Each file of journeys has a screen in memory to itself: with one screen two would share focus, pointer and clipboard. */
beforeAll(async () => {
  display = await openDisplay({ headless: true })
  Object.assign(process.env, display.environment)
})

afterAll(() => display?.close())
