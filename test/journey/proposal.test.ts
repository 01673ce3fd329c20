import { it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import { instant } from '../../shared/domain/time.ts'
import type { SmallService } from '../small-service.ts'
import type { Desk } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk, preparedFolder } from './prepared.ts'

const MONDAY = '2026-11-23T09:36:00Z'

/** Asks for a proposal for one drop alone: then it is the same however busy the machine is. */
async function openProposal(data?: string) {
  const desk = await openSampleDesk(MONDAY, data ? { data } : {})
  const { window } = desk
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  await window.getByRole('combobox', { name: 'Show one drop' }).click()
  await window.getByRole('option', { name: /LS-01/ }).click()
  await window.getByRole('button', { name: 'Auto-schedule…' }).click()
  await window.getByRole('combobox', { name: 'What may move' }).click()
  await window.getByRole('option', { name: 'Selected drops (1)' }).click()
  await window.getByRole('button', { name: 'Start' }).click()
  await expect(window.getByRole('button', { name: 'Accept 3 of 3' })).toBeEnabled({
    timeout: 20_000,
  })
  return desk
}

/** Two drops that somebody wants this very day. */
async function orderHastily(factory: SmallService): Promise<void> {
  const span = { start: instant(MONDAY), end: instant('2026-12-07T00:00Z') }
  const { plan } = await factory.see('schedule.plan', span)
  const { styleRevisionId, colourway } = plan.lines[0]!
  const lines = [{ styleRevisionId, colourway, pieces: { M: 60 as Pieces } }]
  const when = { launchAt: instant('2026-11-23T18:00Z'), marketingAt: instant('2026-11-23T17:00Z') }
  for (const code of ['HA-01', 'HA-02']) {
    const order = { code, name: 'Hasty', ...when, lines, audience: 'Members', announcedLimit: null }
    await factory.must('drops.createDrop', { dropId: `drp_${code}` as DropId, order })
  }
}

const waiting = ({ window }: Desk) =>
  window.getByRole('region', { name: 'Unscheduled' }).getByRole('article')

it('proposes a plan, job by job, and moves nothing until it is accepted', async () => {
  const desk = await openProposal()
  const { window } = desk
  const drop = window.getByRole('region', { name: 'Proposal for LS-01' })
  const all = drop.getByRole('checkbox')
  const count = (words: string) => window.getByRole('button', { name: words })
  await expect(drop).toContainText('3 jobs move')
  await expect(window.getByText(/^Preview, made/)).toBeFocused()
  await expect(waiting(desk)).toHaveCount(3)
  await desk.shot('board-proposal')
  await all.uncheck()
  await expect(count('Accept 0 of 3')).toBeDisabled()
  await drop.getByRole('button', { name: 'Accept LS-01 Sew' }).click()
  await expect(drop).toContainText('Also accepts LS-01 Cut: LS-01 Sew would start before')
  await expect(count('Accept 2 of 3')).toBeEnabled()
  await expect(all).toHaveJSProperty('indeterminate', true)
  await expect(drop).toContainText('1 job stays without a place')
  await desk.shot('board-proposal-part')
  await waiting(desk).filter({ hasText: 'Cut' }).click()
  await window.keyboard.press('k')
  await expect(count('Accept 0 of 3')).toBeDisabled()
  await expect(drop).toContainText('Also keeps LS-01 Sew: it would start before')
  await window.keyboard.press('Enter')
  const inspected = window.getByRole('region', { name: 'Proposed for this job' })
  await inspected.getByRole('button', { name: 'Accept LS-01 Cut' }).click()
  await expect(inspected.getByRole('button', { name: 'Keep LS-01 Cut' })).toBeVisible()
  await desk.shot('board-proposal-inspector')
  await window.getByRole('button', { name: 'Back to the proposal' }).click()
  await count('Accept 1 of 3').click()
  await expect(waiting(desk)).toHaveCount(2)
  await window.keyboard.press('Control+z')
  await expect(waiting(desk)).toHaveCount(3)
})

it('will not accept a proposal that the floor has left behind', async () => {
  const desk = await openProposal()
  const { window } = desk
  await waiting(desk).filter({ hasText: 'Cut' }).dblclick()
  await expect(waiting(desk)).toHaveCount(2)
  await expect(window.getByText('Floor changed since 09:36: 1 job moved.')).toBeVisible()
  await expect(window.getByRole('button', { name: /^Accept/ })).toBeDisabled()
  await window.getByRole('button', { name: 'Recalculate', exact: true }).first().click()
  await expect(window.getByText(/^Floor changed since/)).toHaveCount(0)
  await expect(window.getByRole('button', { name: /^Accept/ })).toBeVisible()
})

it('says why a proposal cannot be taken back any more: the floor has started one of its jobs', async () => {
  const desk = await openProposal()
  const { window } = desk
  await window.getByRole('button', { name: 'Accept 3 of 3' }).click()
  await expect(waiting(desk)).toHaveCount(0)
  const undo = window.getByRole('button', { name: 'Undo', exact: true }).first()
  await expect(undo).toHaveAttribute('title', /^Undo: Accept a proposal: LS-01 Cut and 2 more$/)
  const label = await window
    .getByRole('article', { name: /^LS-01 .* Cut, CUT/ })
    .getAttribute('aria-label')
  const station = label?.match(/CUT-\d/)?.[0]
  await window.getByRole('link', { name: 'Floor' }).click()
  await window.getByRole('link', { name: `Open ${station}` }).click()
  await window.getByRole('button', { name: 'Start LS-01 Cut', exact: true }).click()
  await window.getByRole('button', { name: 'Operator 1', exact: true }).click()
  await expect(window.getByText('Running since 09:36')).toBeVisible()
  await window.evaluate(() => {
    location.hash = '#/board'
  })
  await expect(waiting(desk)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(
    window.getByText(
      new RegExp(
        `^“Accept a proposal” can’t be undone: LS-01 Cut \\(J-\\d+\\) was started on ${station} since\\.$`,
      ),
    ),
  ).toBeVisible()
  await expect(waiting(desk)).toHaveCount(0)
})

it('asks again otherwise: what may move, what for, what is frozen, and overtime; and what would help a late drop', async () => {
  const desk = await openProposal(await preparedFolder(orderHastily, MONDAY))
  const { window } = desk
  await window.getByText('Recalculate otherwise').click()
  await window.getByRole('combobox', { name: 'What may move' }).click()
  await window.getByRole('option', { name: 'All drops' }).click()
  await window.getByRole('combobox', { name: 'Objective' }).click()
  await window.getByRole('option', { name: 'Least moved' }).click()
  await window.getByRole('checkbox', { name: /Overtime allowed/ }).check()
  await desk.shot('board-proposal-settings')
  await window.getByRole('button', { name: 'Recalculate' }).click()
  await expect(window.getByRole('button', { name: /^Accept/ })).toBeVisible()
  const figures = window.getByRole('table', { name: 'Now and after' })
  await expect(figures.getByRole('row', { name: /Conflicts/ })).toBeVisible()
  const hasty = (code: string) => window.getByRole('region', { name: `Proposal for ${code}` })
  await expect(hasty('HA-01')).toContainText('a launch at')
  await desk.shot('board-proposal-all')
  await expect(hasty('HA-02')).not.toContainText('a launch at')
  await hasty('HA-02').getByText('What would help').click()
  await expect(hasty('HA-02')).toContainText('a launch at')
  await hasty('HA-02').scrollIntoViewIfNeeded()
  await desk.shot('board-proposal-what-helps')
  await window.getByRole('button', { name: 'Discard' }).click()
  await expect(window.getByRole('complementary', { name: 'Proposal' })).toHaveCount(0)
  await expect(waiting(desk)).toHaveCount(3)
})
