import type { Page } from 'playwright'
import { it } from 'vitest'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { issueOf, makeReady } from '../ready-drop.ts'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { draftNext, openEntry, openPatterns, openTab, resize } from './patterns-desk.ts'
import { preparedFolder } from './prepared.ts'

/** Releases the next revision of the tee, with slower sewing and a bar tack. */
async function releaseNext(window: Page): Promise<void> {
  await openEntry(window, /^HT/)
  await draftNext(window)
  await openTab(window, 'Operations')
  await window.getByRole('button', { name: 'Edit Sew' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Attended (min:s)', { exact: true }).fill('7:40')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await window.getByRole('button', { name: 'Release rev B…' }).click()
  await dialog.getByRole('region', { name: 'Open drops' }).waitFor()
}

it('offers an open drop the next revision, with what changes and what follows, and takes it back', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await releaseNext(window)
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Open drops' })).toContainText(
    'LT-07 makes rev A: it is offered the change; nothing moves by itself.',
  )
  await desk.shot('release-open-drops')
  await dialog.getByLabel('Why it is released').fill('Bar tack at the hem')
  await dialog.getByLabel('Reviewed by').fill('Designer 1')
  await dialog.getByRole('button', { name: 'Release', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })

  await window.getByRole('link', { name: 'Drops' }).click()
  await window.getByRole('link', { name: /LT-07/ }).click()
  const sheet = window.getByRole('article', { name: 'Drop LT-07' })
  await expect(sheet.getByText('Rev B of HT is released; LT-07 makes rev A.')).toBeVisible()
  await desk.shot('drop-offered')
  await expectAccessible(window)
  await sheet.getByRole('button', { name: 'See what changes…' }).click()
  await expect(dialog.getByRole('region', { name: 'Operations differences' })).toContainText('7:40')
  await expect(dialog.getByRole('region', { name: 'What follows' })).toContainText('go on')
  await desk.shot('drop-pull')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await desk.shot('drop-pull-1024')
  await resize(desk, 1440, 900)
  await dialog.getByRole('button', { name: 'Move LT-07 to rev B' }).click()
  await expect(sheet.getByText('Rev B of HT is released')).toHaveCount(0)
  await expect(window.getByText('LT-07 makes rev B now')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(sheet.getByText('Rev B of HT is released; LT-07 makes rev A.')).toBeVisible()

  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await window
    .getByRole('article', { name: /LT-07.*Cut/ })
    .first()
    .dblclick()
  await expect(window.getByText('Rev B of HT is released; this makes rev A.')).toBeVisible()
  await desk.shot('board-offered')
})

it('withdraws a revision that no open drop would be made of any more', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await openEntry(window, /^HT/)
  await window.getByRole('button', { name: 'Withdraw…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Why it is withdrawn').fill('Neck opening too tight')
  await dialog.getByLabel('Withdrawn by').fill('Designer 1')
  await desk.shot('withdraw-revision')
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('LT-07 would be made of it.')
  await expectAccessible(window)
})

it('leaves a confirmed drop on its revision, and says why', async () => {
  const data = await preparedFolder(async (factory) => {
    const drop = await makeReady(factory)
    await factory.must('readiness.issue', issueOf(drop, freshFolder()))
    const { styles } = await factory.see('patterns.library', null)
    const from = styles.find(({ style }) => style.code === 'QS')!.revisions[0]!.id
    const to = 'srv_next' as StyleRevisionId
    await factory.must('patterns.draftStyle', { from, to })
    const release = { revisionId: to, reason: 'Fits', by: 'Designer 1' }
    await factory.must('patterns.releaseStyle', release)
  })
  const { window } = await openDesk({ clock: CLOCK, data })
  await window.getByRole('link', { name: 'Drops' }).click()
  await window.getByRole('link', { name: /SW-03/ }).click()
  const sheet = window.getByRole('article', { name: 'Drop SW-03' })
  await expect(sheet.getByText('It is confirmed, and stays on what was promised.')).toBeVisible()
  await sheet.getByRole('button', { name: 'See what changes…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByText(/Confirmation v1 promises what is made now/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Move/ })).toHaveCount(0)
})
