import { it } from 'vitest'
import type { ClosureId } from '../../shared/domain/resources/station.ts'
import { instant } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { promiseLoosely } from '../promised-drop.ts'
import { CLOCK, type SmallService } from '../small-service.ts'
import { expectAccessible } from './accessible.ts'
import { type Desk, freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { preparedFolder, stationCalled } from './prepared.ts'
import { toTab } from './settings-desk.ts'
import { wear } from './wear.ts'

async function openDrops(clock: string, data?: string): Promise<Desk> {
  const desk = await openDesk({ clock, data: data ?? (await preparedFolder()) })
  await desk.window.getByRole('link', { name: 'Drops', exact: true }).click()
  await expect(sheet(desk)).toBeVisible()
  return desk
}

/** SW-03 is promised and stands where nobody confirmed it; it cannot go to the other cell. */
async function promiseOnOneCell(factory: SmallService): Promise<void> {
  await promiseLoosely(factory, freshFolder())
  await close(factory, 'SEW-B', '2026-12-31T00:00Z')
}

const closeForGood = (factory: SmallService, code: string) =>
  close(factory, code, '2036-11-23T00:00Z')

async function close(factory: SmallService, code: string, until: string): Promise<void> {
  await factory.must('factory.saveClosure', {
    id: freshId<ClosureId>('cls'),
    stationId: await stationCalled(factory, code),
    reason: 'maintenance',
    start: instant('2026-11-23T00:00Z'),
    end: instant(until),
    note: '',
  })
}

const sheet = ({ window }: Desk) => window.getByRole('article', { name: 'Drop LT-07' })
const hold = (desk: Desk) => sheet(desk).getByRole('region', { name: 'Hold' })
const jobs = (desk: Desk) => sheet(desk).getByRole('region', { name: 'Jobs' })
const WAITS = '2 jobs wait in the board'
/** The hold frees the whole window, and with it what was booked before. */
const ALL_WAIT = '4 jobs wait in the board'

it('finds the first three windows, books and holds the chosen one, and takes both back at once', async () => {
  const desk = await openDrops(CLOCK)
  const { window } = desk
  await hold(desk).getByRole('button', { name: 'Find a window…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Find a window for LT-07' })
  const first = dialog.getByRole('radio').first()
  await expect(first).toBeChecked()
  await expect(dialog.getByRole('group', { name: 'First windows' })).toContainText('commit date')
  await desk.shot('holds-find')
  await expectAccessible(window)
  const longer = dialog.getByRole('radio', { name: /\+.* overtime on / })
  await expect(longer).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: 'Allow overtime' }).check()
  await expect(longer.first()).toBeVisible()
  await desk.shot('holds-overtime')
  await dialog.getByLabel('Held until').fill('2026-11-20T10:00')
  await expect(dialog.getByText('It would expire at once.')).toBeVisible()
  await dialog.getByLabel('Held until').fill('2026-11-24T10:00')
  await dialog.getByRole('button', { name: 'Book and hold' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(hold(desk)).toContainText('Held until Tue 24 Nov 10:00')
  await expect(sheet(desk)).toContainText('window held')
  await expect(jobs(desk)).not.toContainText(WAITS)
  await desk.shot('holds-held')
  await window.getByRole('button', { name: /^Undo/ }).click()
  await expect(jobs(desk)).toContainText(WAITS)
  await expect(hold(desk).getByRole('button', { name: 'Find a window…' })).toBeVisible()
})

it('holds on, shows the hold on the board, and lets go by itself when its time is up', async () => {
  const desk = await openDrops(CLOCK)
  const { window } = desk
  await jobs(desk).getByRole('button', { name: 'Find a window…' }).click()
  await window.getByRole('dialog').getByRole('radio').nth(1).check()
  await window.getByRole('button', { name: 'Book and hold' }).click()
  await expect(hold(desk)).toContainText('Held until Wed 25 Nov 07:00')
  await hold(desk).getByRole('button', { name: 'Extend…' }).click()
  await expect(window.getByLabel('Held until')).toHaveValue('2026-11-26T07:00')
  await window.getByRole('button', { name: 'Hold window' }).click()
  await expect(hold(desk)).toContainText('Held until Thu 26 Nov 07:00')
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(window.getByText('held till Thu 07:00').first()).toBeVisible()
  await window.getByRole('article', { name: /LT-07 .*Chest print/ }).focus()
  await window.keyboard.press('Enter')
  const job = window.getByRole('complementary', { name: 'Job' })
  await expect(job).toContainText('Held tillThu 26 Nov 07:00')
  await desk.shot('holds-board')

  desk.moveClock('2026-11-26T07:00:00Z')
  await expect(window.getByText('held till Thu 07:00')).toHaveCount(0)
  const note = window.getByRole('status').filter({ hasText: 'The hold of LT-07 has run out' })
  await expect(note).toContainText('4 jobs are back in the strip')
  await desk.shot('holds-expired')
  await note.getByRole('button', { name: 'Show LT-07' }).click()
  await expect(jobs(desk)).toContainText(ALL_WAIT)
  await expect(hold(desk)).not.toContainText('Held until')
  await toTab(window, 'Data')
  await expect(window.getByRole('row', { name: /Selvedge service$/ })).toContainText('hold')
})

it('lets go when somebody says so, and closes the overtime that it opened', async () => {
  const desk = await openDrops(CLOCK)
  const { window } = desk
  await hold(desk).getByRole('button', { name: 'Find a window…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Allow overtime' }).check()
  await dialog
    .getByRole('radio', { name: /overtime on/ })
    .first()
    .check()
  await window.getByRole('button', { name: 'Book and hold' }).click()
  const overtime = hold(desk).getByRole('list', { name: 'Overtime opened for it' })
  await expect(overtime.getByRole('listitem').first()).toContainText('closes with it')
  await desk.shot('holds-evenings')
  await hold(desk).getByRole('button', { name: 'Release' }).click()
  await expect(window.getByText('LT-07 is no longer held.')).toBeVisible()
  await expect(overtime).toHaveCount(0)
  await expect(jobs(desk)).toContainText(ALL_WAIT)
  await expect(hold(desk)).toContainText('Not whole yet')
})

it('says when a drop could be made before there is one, and books nothing by it', async () => {
  const desk = await openDrops(CLOCK)
  const { window } = desk
  await window.getByRole('button', { name: 'New drop' }).click()
  const dialog = window.getByRole('dialog', { name: 'New drop' })
  await expect(dialog.getByRole('button', { name: 'When could it be made?' })).toHaveCount(0)
  await dialog.getByRole('combobox', { name: 'Style' }).fill('harbour tee')
  await window.getByRole('option', { name: 'HT Harbour tee · rev A · released' }).click()
  await dialog.getByRole('textbox', { name: 'Pieces in M' }).fill('120')
  await dialog.getByRole('button', { name: 'When could it be made?' }).click()
  const windows = dialog.getByRole('group', { name: 'First windows' })
  await expect(windows).toContainText('commit date')
  await expect(windows.getByText('in time').first()).toBeVisible()
  await windows.scrollIntoViewIfNeeded()
  await desk.shot('holds-new-drop')
  await expectAccessible(window)
  await dialog.getByRole('textbox', { name: 'Pieces in M' }).fill('150')
  await expect(dialog.getByRole('button', { name: 'When could it be made?' })).toBeVisible()
})

it('says why there is no window where no cell works any more', async () => {
  const data = await preparedFolder(async (factory) => {
    for (const code of ['SEW-A', 'SEW-B']) await closeForGood(factory, code)
  })
  const desk = await openDrops(CLOCK, data)
  await hold(desk).getByRole('button', { name: 'Find a window…' }).click()
  const dialog = desk.window.getByRole('dialog', { name: 'Find a window for LT-07' })
  await expect(dialog).toContainText(
    'There is no window for “Sew”: it does not fit before the calendar ends.',
  )
  await expect(dialog.getByRole('button', { name: 'Book and hold' })).toBeDisabled()
  await desk.shot('holds-none')
})

it('offers windows in the dark and on a small screen, and asks before one breaks the promise of another drop', async () => {
  const desk = await openDrops(CLOCK, await preparedFolder(promiseOnOneCell))
  const { app, window } = desk
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  )
  await wear(desk, 'night')
  await hold(desk).getByRole('button', { name: 'Find a window…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Find a window for LT-07' })
  await expect(dialog.getByRole('radio', { name: /moves nothing$/ })).toHaveCount(3)
  await expect(dialog.getByRole('radio', { name: / 2 jobs of SW-03$/ })).toHaveCount(1)
  await dialog.getByRole('checkbox', { name: 'Allow overtime' }).check()
  await expect(dialog.getByText(/overtime on/).first()).toBeVisible()
  await desk.shot('holds-night')
  const book = dialog.getByRole('button', { name: 'Book and hold' })
  await expect(book).toBeInViewport()
  await dialog.getByRole('radio', { name: / 2 jobs of SW-03$/ }).check()
  await book.click()
  const asked = window.getByRole('dialog', { name: 'This breaks a promise' })
  await expect(asked).toContainText(/Breaks the promise for SW-03 \(.*\) by/)
  await desk.shot('holds-promise')
  await window.keyboard.press('Escape')
  await expect(asked).toHaveCount(0)
  await expect(dialog).toContainText('Left as it is: the promise for SW-03 stands.')
})
