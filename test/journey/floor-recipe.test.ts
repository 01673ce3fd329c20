import { it } from 'vitest'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { dropOf } from '../ready-drop.ts'
import { CLOCK, type SmallService } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { resize } from './patterns-desk.ts'
import { preparedFolder, reportBehind } from './prepared.ts'
import { expectAllInSight, expectNothingClipped, expectTouchable } from './touch.ts'

/** LT-07 makes a revision that no press has made yet. */
async function pullNext(factory: SmallService): Promise<void> {
  const { styles } = await factory.see('patterns.library', null)
  const from = styles.find(({ style }) => style.code === 'HT')!.revisions[0]!.id
  const to = 'srv_next' as StyleRevisionId
  await factory.must('patterns.draftStyle', { from, to })
  const release = { revisionId: to, reason: 'Fits', by: 'Designer 1' }
  await factory.must('patterns.releaseStyle', release)
  const { id: dropId } = await dropOf(factory, 'LT-07')
  await factory.must('drops.pullRevision', { dropId, from, to })
}

it('shows the recipe at the press, does not start before somebody has measured it there, nor run on before its first piece is released', async () => {
  const data = await preparedFolder(pullNext)
  await reportBehind(data, CLOCK, 'CUT-1', ['start', 0])
  await reportBehind(data, CLOCK, 'CUT-1', ['good', 60])
  const desk = await openDesk({ clock: CLOCK, data })
  const { window } = desk
  await window.getByRole('link', { name: 'Floor' }).click()
  await resize(desk, 1280, 800)
  await window.getByRole('link', { name: 'Open PRS-1' }).click()
  const sheet = window.getByRole('dialog')
  const card = window.getByRole('article', { name: 'LT-07 Chest print' })
  await expect(card).toContainText('155 °C · 12 s · 2.8 bar · peel hot')
  await expect(card).toContainText('recipe not proven here')
  await expect(card.getByRole('button', { name: /^Start/ })).toHaveCount(0)
  await desk.shot('floor-recipe-unproven')
  const prove = card.getByRole('button', { name: 'Prove recipe' })
  await prove.click()
  const late = window.getByRole('button', { name: /^Operator 3/ })
  await expect(late).toContainText('not on shift until 09:00')
  await expectTouchable(window)
  await expectNothingClipped(window)
  await desk.shot('floor-who-away')
  await late.click()
  await expect(sheet).toContainText('Operator 3 is not on shift until 09:00')
  await expectTouchable(window)
  await expectAccessible(window)
  await desk.shot('floor-who-asked')
  await window.getByRole('button', { name: 'No, somebody else' }).click()
  await window.getByRole('button', { name: 'Operator 2', exact: true }).click()
  await prove.click()
  await expect(sheet.getByRole('button', { name: /^Proven/ })).toBeDisabled()
  for (let tap = 0; tap < 6; tap += 1) {
    await sheet.getByRole('button', { name: 'Temperature less' }).click()
  }
  await sheet.getByRole('button', { name: 'measured 12 s' }).click()
  await sheet.getByRole('button', { name: 'Pressure more' }).click()
  await sheet.getByRole('button', { name: /^Proven/ }).click()
  await expect(sheet.getByRole('alert')).toHaveText(
    'Too far from the recipe: 149 °C where 155 °C is asked. Set the press right and measure again.',
  )
  await desk.shot('floor-recipe-prove')
  await expectTouchable(window)
  await expectNothingClipped(window)
  await expectAccessible(window)
  await sheet.getByRole('button', { name: 'measured 155 °C' }).click()
  await sheet.getByRole('button', { name: /^Proven/ }).click()
  await expect(card.getByRole('button', { name: /^Start/ })).toBeVisible()
  await desk.shot('floor-recipe-proven')

  await card.getByRole('button', { name: /^Start/ }).click()
  const key = (name: RegExp) => window.getByRole('button', { name })
  await expect(key(/^Release it/)).toBeDisabled()
  await desk.shot('floor-article-awaited')
  await key(/^First good piece/).click()
  await expect(key(/^First good piece/)).toBeDisabled()
  await expectNothingClipped(window)
  await expectAllInSight(window)
  await desk.shot('floor-article-made')
  await window.getByRole('button', { name: 'All stations' }).click()
  const press = window.getByRole('article', { name: 'PRS-1' })
  await expect(press).toContainText('first article to release')
  await desk.shot('floor-article-overview')
  await press.getByRole('link', { name: 'Open PRS-1' }).click()
  await key(/^Release it/).click()
  for (const what of ['155 °C', '12 s', '2.8 bar']) {
    await sheet.getByRole('button', { name: `measured ${what}` }).click()
  }
  await desk.shot('floor-article-release')
  await expectTouchable(window)
  await expectNothingClipped(window)
  await expectAccessible(window)
  await key(/^Release: it is good/).click()
  await key(/^\+10 good/).click()
  await expect(window.getByRole('status').filter({ hasText: '+10 good' })).toBeVisible()
  await key(/^First article/).click()
  await expect(sheet).toContainText('Released by Operator 2')
  await resize(desk, 1024, 640)
  await expectNothingClipped(window)
  await expectAccessible(window)
  await desk.shot('floor-article-released')
  await key(/^It was not good/).click()
  await expect(key(/^Release it/)).toBeEnabled()
  await expectAllInSight(window)
  await desk.shot('floor-article-again')
})
