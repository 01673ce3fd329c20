import { expect as patient } from 'playwright/test'

/** Waits for states of the window longer than Playwright's five seconds: two windows at once share the machine's cores. */
export const expect = patient.configure({ timeout: 20_000 })
