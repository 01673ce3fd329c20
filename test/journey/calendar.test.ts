import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { beginEmpty, beginSample } from './begin.ts'
import { expect } from './expect.ts'
import { choose, conflicts, field, openTab, press, toBoard, toTab } from './settings-desk.ts'

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

  await window.getByRole('link', { name: 'See them on the board' }).click()
  await conflicts(window, '2 conflicts')
  await expect.poll(() => window.url()).toContain(`from=${Date.parse('2026-11-23T00:00Z')}`)
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

it('gives somebody own hours, by the same form as a station’s, and keeps who is away', async () => {
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

  await toTab(window, 'Absences')
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
