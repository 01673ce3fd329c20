import { expect } from 'playwright/test'
import { it } from 'vitest'
import { beginSample } from './begin.ts'
import { openDesk } from './desk.ts'

const CLOCK = '2026-11-23T09:36:00Z'

it('asks four questions that are answered already, and opens the sample factory', async () => {
  const desk = await openDesk({ clock: CLOCK })
  const { window } = desk
  await expect(window.getByLabel('Floor name')).toHaveValue('Floor 1')
  await desk.shot('first-run')
  await beginSample(desk)
  await desk.shot('first-run-after')
})
