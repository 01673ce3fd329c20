import { expect } from 'playwright/test'
import { it } from 'vitest'
import { beginSample } from './begin.ts'
import { openDesk } from './desk.ts'

const MONDAY = '2026-11-23T09:36:00Z'

async function openProposal() {
  const desk = await openDesk({ clock: MONDAY })
  await beginSample(desk)
  const { window } = desk
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  await window.getByRole('button', { name: 'Auto-schedule…' }).click()
  await window.getByRole('button', { name: 'Stop, and show the best so far' }).click()
  await expect(window.getByRole('button', { name: /^Accept \d+ of \d+/ })).toBeEnabled({
    timeout: 20_000,
  })
  return desk
}

it('proposes a plan, drop by drop, and moves nothing until it is accepted', async () => {
  const desk = await openProposal()
  const { window } = desk
  await expect(window.getByRole('region', { name: 'Proposal for LS-01' })).toContainText(
    '3 jobs move',
  )
  await expect(
    window.getByRole('region', { name: 'Unscheduled' }).getByRole('article'),
  ).toHaveCount(5)
  await desk.shot('board-proposal')
  await window.getByRole('checkbox', { name: /LS-01/ }).uncheck()
  await window.getByRole('button', { name: /^Accept/ }).click()
  await expect(window.getByRole('button', { name: '0 conflicts' })).toBeVisible()
  await expect(
    window.getByRole('region', { name: 'Unscheduled' }).getByRole('article'),
  ).toHaveCount(3)
  await desk.shot('board-accepted')
  await window.keyboard.press('Control+z')
  await expect(
    window.getByRole('region', { name: 'Unscheduled' }).getByRole('article'),
  ).toHaveCount(5)
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
})

it('will not accept a proposal that the floor has left behind', async () => {
  const { window } = await openProposal()
  const cut = window
    .getByRole('region', { name: 'CUT-2', exact: true })
    .getByRole('article', { name: /SW-03/ })
  await window
    .getByRole('region', { name: 'Unscheduled' })
    .getByRole('article', { name: /LS-01 Cut/ })
    .dblclick()
  await expect(
    window.getByRole('region', { name: 'Unscheduled' }).getByRole('article'),
  ).toHaveCount(4)
  await expect(cut).toBeVisible()
  await expect(window.getByText('The floor has moved on since. Recalculate.')).toBeVisible()
  await expect(window.getByRole('button', { name: /^Accept/ })).toBeDisabled()
})
