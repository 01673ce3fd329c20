import type { Page } from 'playwright'
import { it } from 'vitest'
import { promiseLoosely } from '../promised-drop.ts'
import { CLOCK } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { beginSample } from './begin.ts'
import { freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk, preparedFolder } from './prepared.ts'
import { choose, openTab, press, toTab } from './settings-desk.ts'

it('orders the set-up rules and answers what a changeover takes', async () => {
  const desk = await openTab(beginSample, 'Set-up')
  const { window } = desk
  const answer = window.getByRole('status').filter({ hasText: /^From|^Give both/ })
  const ask = async (from: string, to: string) => {
    await window.getByRole('combobox', { name: 'Set up for' }).fill(from)
    await window.getByRole('combobox', { name: 'To make' }).fill(to)
    await window.keyboard.press('Escape')
  }
  await choose(window, 'On', /^SEW-A/)
  await ask('coverstitch', 'overlock')
  await expect(answer).toHaveText('From coverstitch to overlock on SEW-A: 25 min by rule 1')
  await ask('overlock', 'overlock')
  await expect(answer).toHaveText('From overlock to overlock on SEW-A: same to same, nothing')
  await ask('overlock', 'flatlock')
  await expect(answer).toContainText(': 30 min by rule 2')

  await press(window, 'Add a rule')
  await choose(window, 'Kind of station', 'cell')
  await window.getByRole('combobox', { name: 'From', exact: true }).fill('overlock')
  await window.getByRole('combobox', { name: 'To', exact: true }).fill('overlock')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText('it needs no rule')
  await window.getByRole('combobox', { name: 'To', exact: true }).fill('flatlock')
  await window.getByLabel('The station stands').fill('14')
  await desk.shot('settings-rule-form')
  await press(window, 'Save')
  await expect(answer).toContainText(': 14 min by rule 2')
  await desk.shot('settings-set-up')
  await expectAccessible(window)

  await press(window, 'Move cell rule 2 down')
  await expect(answer).toContainText(': 30 min by rule 2')
  await expect(window.getByText('Never met: rule 2 comes first')).toBeVisible()
  await press(window, 'Remove cell rule 2')
  await expect(answer).toContainText(': 14 min by rule 2')
  await ask('flatlock', 'overlock')
  await expect(answer).toContainText(': no rule, not allowed')

  await window.getByRole('tab', { name: 'This PC' }).click()
  await window.getByText('Night', { exact: true }).click()
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  )
  await toTab(window, 'Set-up')
  await expectAccessible(window)
  await desk.shot('settings-set-up-night')
  await toTab(window, 'Shifts')
  await expectAccessible(window)
  await desk.shot('settings-shifts-night')
})

it('sets set-up rules that make bookings short, re-times them when a person says so, and asks before a promise breaks', async () => {
  const folder = freshFolder()
  const data = await preparedFolder(async (small) => void (await promiseLoosely(small, folder)))
  const desk = await openSampleDesk(CLOCK, { data })
  const { window } = desk
  await toTab(window, 'Set-up')
  await setRule(window, 'press rule 1', '35')
  await setRule(window, 'bench rule 1', '1400')
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText('3 bookings have another set-up than the rules say')
  await expect(broken).toContainText('set-up 15 min, rules say 35 min')
  await desk.shot('settings-retime')
  await expectAccessible(window)
  const asked = window.getByRole('dialog', { name: 'This breaks a promise' })
  await press(window, 'Re-time all 3')
  await expect(asked).toContainText(/Breaks the promise for SW-03 \(.*\) by/)
  await desk.shot('settings-retime-promise')
  await press(window, 'Leave it')
  await expect(window.getByText('Left as it is: the promise for SW-03 stands.')).toBeVisible()
  await press(window, 'Re-time all 3')
  await press(window, 'Re-time anyway')
  await expect(broken).not.toContainText('rules say')
  await expect(broken).toContainText('SW-03 Sew on SEW-A, Tue 24 Nov 13:01: out of order')
  await press(window, /^Undo/)
  await expect(broken).toContainText('rules say 35 min')
})

async function setRule(window: Page, rule: string, minutes: string): Promise<void> {
  await press(window, `Edit ${rule}`)
  await window.getByLabel('The station stands').fill(minutes)
  await press(window, 'Save')
  await expect(window.getByRole('dialog')).toHaveCount(0)
}
