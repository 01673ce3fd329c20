import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { beginEmpty, beginSample } from './begin.ts'
import { type Desk, openDesk } from './desk.ts'

const CLOCK = '2026-11-23T09:36:00Z'

async function openTab(begin: (desk: Desk) => Promise<void>, name: string): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK })
  await begin(desk)
  await toTab(desk.window, name)
  return desk
}

async function toTab(window: Page, name: string): Promise<void> {
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  await window.getByRole('tab', { name, exact: true }).click()
}

const press = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: true }).click()

async function choose(window: Page, field: string, option: string | RegExp): Promise<void> {
  await window.getByRole('combobox', { name: field, exact: true }).click()
  await window.getByRole('option', { name: option }).click()
}

const field = (window: Page, name: string) =>
  window.getByRole('dialog').getByLabel(name, { exact: true })
const toBoard = (window: Page) => window.getByRole('link', { name: 'Board', exact: true }).click()
const conflicts = (window: Page, words: string) =>
  expect(window.getByRole('button', { name: words, exact: true })).toBeVisible()

it('breaks a plan by an edit of the calendar, shows it on the board, and mends it by overtime', async () => {
  const desk = await openTab(beginSample, 'Shifts')
  const { window } = desk
  await expect(window.getByRole('row', { name: /^Monday/ })).toContainText('10 h 30')
  await desk.shot('settings-shifts')
  await expectAccessible(window)
  await choose(window, 'Shifts of', /^CUT-1/)
  await expect(window.getByText('CUT-1 follows the floor’s shifts')).toBeVisible()
  await desk.shot('settings-shifts-follows')
  await press(window, 'Give CUT-1 its own shifts')
  await press(window, 'Edit work of Tuesday, 07:00–18:00')
  await field(window, 'To').fill('14:00')
  await desk.shot('settings-shift-form')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /^Tuesday/ })).toContainText('6 h 30')
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText('1 booking is now in conflict')
  await expect(broken).toContainText(/LT-07 Cut on CUT-1, .*calendar changed/)
  await desk.shot('settings-broken')
  await expectAccessible(window)

  await toBoard(window)
  await conflicts(window, '2 conflicts')
  const cut = window
    .getByRole('region', { name: 'CUT-1', exact: true })
    .getByRole('article', { name: /LT-07 .* Cut/ })
  await expect(cut).toContainText('calendar changed')
  await desk.shot('board-calendar-broken')

  await toTab(window, 'Shifts')
  await press(window, 'Add overtime')
  await choose(window, 'Where', /^CUT-1/)
  await field(window, 'From').fill('2026-11-24T14:00')
  await field(window, 'To').fill('2026-11-24T07:00')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText(
    'must end after it starts',
  )
  await field(window, 'To').fill('2026-11-24T18:00')
  await expect(window.getByRole('dialog').getByRole('alert')).toHaveCount(0)
  await desk.shot('settings-overtime-form')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /^CUT-1 Tue 24 Nov 14:00/ })).toBeVisible()
  await desk.shot('settings-overtime')
  await toBoard(window)
  await conflicts(window, '1 conflict')
  await desk.shot('board-overtime')
})

it('copies a day to others, takes the week back from the note, and follows the floor again', async () => {
  const desk = await openTab(beginEmpty, 'Shifts')
  const { window } = desk
  await press(window, 'Add to Saturday')
  await field(window, 'From').fill('22:00')
  await field(window, 'To').fill('06:00')
  await expect(window.getByText('Ends on the next day')).toBeVisible()
  await press(window, 'Save')
  await press(window, 'Copy Saturday to others')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toHaveText('Choose at least one day.')
  await window.getByRole('checkbox', { name: 'Sunday' }).check()
  await window.getByRole('checkbox', { name: 'Friday' }).check()
  await press(window, 'Save')
  for (const day of ['Friday', 'Saturday', 'Sunday'])
    await expect(window.getByRole('row', { name: day })).toContainText('22:00–06:00 next day')
  await press(window, /^Undo/)
  await expect(window.getByRole('row', { name: 'Friday' })).toContainText('07:00–18:00')
  await press(window, /^Edit work of Saturday/)
  await press(window, 'Remove')
  await expect(window.getByRole('row', { name: 'Saturday' })).toContainText('none')
  await choose(window, 'Shifts of', /^SEW-A/)
  await press(window, 'Give SEW-A its own shifts')
  await press(window, 'Follow the floor again')
  await expect(window.getByText('SEW-A follows the floor’s shifts')).toBeVisible()
})

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

it('keeps who is away, and gives them back', async () => {
  const desk = await openTab(beginSample, 'Absences')
  const { window } = desk
  await press(window, 'Remove the absence of Operator 3')
  await expect(window.getByText('Everybody is here')).toBeVisible()
  await press(window, 'Add an absence')
  await window.getByLabel('Note').fill('Leave')
  await press(window, 'Save')
  await expect(
    window.getByRole('row', { name: /Tue 24 Nov 00:00 Wed 25 Nov 00:00 Leave/ }),
  ).toBeVisible()
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  await desk.shot('settings-absences')
  await expectAccessible(window)
  await press(window, /^Remove the absence of/)
  await expect(window.getByText('Everybody is here')).toBeVisible()
})

it('sets set-up rules that make bookings short, and re-times them when a person says so', async () => {
  const desk = await openTab(beginSample, 'Set-up')
  const { window } = desk
  await press(window, 'Edit press rule 1')
  await window.getByLabel('The station stands').fill('35')
  await press(window, 'Save')
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText('2 bookings have another set-up than the rules say')
  await expect(broken).toContainText('set-up 15 min, rules say 35 min')
  await desk.shot('settings-retime')
  await expectAccessible(window)
  await broken.getByRole('button', { name: 'Re-time all 2' }).click()
  await expect(broken).not.toContainText('rules say')
  await expect(broken).toContainText('SW-03 Sew on SEW-A, Tue 24 Nov 13:01: out of order')
  await press(window, /^Undo/)
  await expect(broken).toContainText('rules say 35 min')
})

it('gives somebody own hours, by the same form as a station’s', async () => {
  const desk = await openTab(beginSample, 'People and skills')
  const { window } = desk
  await window.getByRole('link', { name: 'as the station: hours of Operator 4' }).click()
  await expect(window.getByText('Operator 4 works when the station does')).toBeVisible()
  await desk.shot('settings-person-follows')
  await press(window, 'Give Operator 4 own shifts')
  await press(window, 'Edit work of Wednesday, 07:00–18:00')
  await field(window, 'To').fill('13:00')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /^Wednesday/ })).toContainText('5 h 30')
  await desk.shot('settings-person-week')
  await window.getByRole('tab', { name: 'People and skills', exact: true }).click()
  await expect(window.getByRole('row', { name: /^Operator 4/ })).toContainText('47 h 30 a week')
  await desk.shot('settings-people')
  await expectAccessible(window)
})

it('counts a kit, and takes one out of service', async () => {
  const desk = await openTab(beginSample, 'Kits')
  const { window } = desk
  await expect(window.getByRole('row', { name: /^Platen 40×50/ })).toContainText('PRS-1, PRS-2')
  await press(window, 'Add a kit')
  await press(window, 'Save')
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText('Give the kit the code')
  await field(window, 'Code').fill('folder 12')
  await window.keyboard.press('Escape')
  await field(window, 'Name').fill('Binding folder 12 mm')
  await field(window, 'There are').fill('2')
  await field(window, 'Fits').press('ArrowDown')
  await window.getByRole('option', { name: /^SEW-A/ }).click()
  await window.keyboard.press('Escape')
  await desk.shot('settings-kit-form')
  await press(window, 'Save')
  const row = window.getByRole('row', { name: /^folder 12/ })
  await expect(row).toContainText('SEW-A')
  await expect(row).toContainText('by no operation yet')
  await press(window, 'Take one out of service')
  await choose(window, 'Kit', 'folder 12')
  await window.getByLabel('Note').fill('Bent')
  await press(window, 'Save')
  await expect(window.getByRole('row', { name: /Tue 24 Nov 00:00 .* Bent/ })).toBeVisible()
  await desk.shot('settings-kits')
  await expectAccessible(window)

  await press(window, 'Edit Platen 40×50')
  await field(window, 'There are').fill('1')
  await press(window, 'Save')
  const broken = window.getByRole('region', { name: 'What the edits broke' })
  await expect(broken).toContainText(/Chest print on PRS-2, .*Platen 40×50 twice/)
  await desk.shot('settings-kit-broken')
  await broken.getByRole('link', { name: 'See them on the board' }).click()
  await conflicts(window, '2 conflicts')
  const print = window.getByRole('article', { name: /SW-03 .*Chest print, PRS-2/ })
  await expect(print).toContainText('Platen 40×50 twice')
  await desk.shot('board-kit-conflict')
  await expect(
    window.getByText(/^There is one of Platen 40×50: LT-07 Chest print has it/),
  ).toBeVisible()
  await window
    .getByRole('region', { name: 'Conflicts of SW-03' })
    .getByRole('button', { name: /^Place on PRS-\d, Tue 24 Nov 15:30/ })
    .first()
    .click()
  await conflicts(window, '1 conflict')
})
