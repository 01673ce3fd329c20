import type { Locator } from 'playwright'
import { it } from 'vitest'
import { CLOCK } from '../small-service.ts'
import { expectAccessible, expectEachAccessible } from './accessible.ts'
import { beginEmpty } from './begin.ts'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { preparedFolder } from './prepared.ts'

async function openDrops(data?: string): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK, data: data ?? (await preparedFolder()) })
  await desk.window.getByRole('link', { name: 'Drops', exact: true }).click()
  await expect(sheet(desk, 'LT-07')).toBeVisible()
  return desk
}

const sheet = ({ window }: Desk, code: string) =>
  window.getByRole('article', { name: `Drop ${code}` })
const row = ({ window }: Desk, code: string) =>
  window.getByRole('navigation', { name: 'Drops', exact: true }).getByRole('link', { name: code })
const gate = (desk: Desk, code: string, name: string) =>
  sheet(desk, code).getByRole('region', { name: 'Gates' }).getByRole('listitem', { name })

it('shows each drop with its gates, their evidence, and why not more can be promised', async () => {
  const desk = await openDrops()
  const lt07 = sheet(desk, 'LT-07')
  await expect(lt07).toContainText('launch Tue 8 Dec 2026, 10:00 GMT (Europe/London)')
  await expect(lt07.getByRole('heading', { name: 'Ready: 9 of 11 gates stand' })).toBeVisible()
  await expect(gate(desk, 'LT-07', 'Window booked')).toContainText('2 of 4 jobs are not booked')
  await expect(gate(desk, 'LT-07', 'Materials covered')).toContainText('JER-180: 157.09 m reserved')
  await expect(lt07.getByRole('region', { name: 'Promise' })).toContainText(
    '2 jobs wait in the board’s strip',
  )
  await expect(lt07.getByRole('region', { name: 'Jobs' })).toContainText('2 jobs wait in the board')
  await desk.shot('drops-open')
})

it('walks the list with the arrows, and finds a drop by any of its words', async () => {
  const desk = await openDrops()
  await row(desk, 'LT-07').focus()
  await desk.window.keyboard.press('ArrowDown')
  await expect(sheet(desk, 'SW-03')).toBeVisible()
  await expect(row(desk, 'SW-03')).toBeFocused()
  await desk.window.keyboard.press('ArrowUp')
  await expect(sheet(desk, 'LT-07')).toBeVisible()
  await desk.window.keyboard.press('/')
  await expect(desk.window.getByLabel('Find a drop')).toBeFocused()
  await desk.window.keyboard.type('break')
  await expect(row(desk, 'HD-02')).toBeVisible()
  await expect(row(desk, 'LT-07')).toHaveCount(0)
  await desk.window.keyboard.type('water and oil')
  await expect(desk.window.getByText('No drop is called “breakwater and oil”.')).toBeVisible()
  await desk.window.getByRole('button', { name: 'Show all 4' }).click()
  await expect(row(desk, 'LT-07')).toBeVisible()
})

it('specifies a drop, says at each field what is wrong, and puts its jobs into the strip', async () => {
  const desk = await openDrops()
  const { window } = desk
  await sheet(desk, 'LT-07').click()
  await window.keyboard.press('c')
  const dialog = window.getByRole('dialog', { name: 'New drop' })
  await dialog.getByRole('button', { name: 'Create drop' }).click()
  await expect(dialog.getByText('Give it a code, such as LT-08.')).toBeVisible()
  await expect(dialog.getByText('Choose a style.')).toBeVisible()
  await dialog.getByLabel('Code').fill('LT-07')
  await dialog.getByLabel('Name').fill('Harbour, second run')
  await dialog.getByRole('combobox', { name: 'Style' }).fill('harbour tee')
  await window.getByRole('option', { name: 'HT Harbour tee · rev A · released' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Colour' })).toHaveValue('Ecru')
  await dialog.getByRole('textbox', { name: 'Total to split' }).fill('120')
  await dialog.getByRole('button', { name: 'Split by ratio' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Pieces in M' })).toHaveValue('40')
  await expect(dialog.getByRole('status')).toContainText('120 pcs')
  await dialog.getByLabel('Launch').fill('2026-11-20T10:00')
  await dialog.getByRole('button', { name: 'Create drop' }).click()
  await expect(dialog.getByText('The launch is not in the future.')).toBeVisible()
  await dialog.getByLabel('Launch').fill('2026-12-19T10:00')
  await expect(dialog.getByText('Sat 19 Dec 2026, 10:00 GMT (Europe/London)')).toBeVisible()
  await dialog.getByRole('button', { name: 'Create drop' }).click()
  await expect(dialog.getByText('There is a drop LT-07 already.')).toBeVisible()
  await desk.shot('drops-new')
  await dialog.getByLabel('Code').fill('LT-08')
  await dialog.getByRole('button', { name: 'Create drop' }).click()
  await expect(dialog).toBeHidden()
  const lt08 = sheet(desk, 'LT-08')
  await expect(lt08.getByRole('region', { name: 'Jobs' })).toContainText('4 jobs wait in the board')
  await expect(lt08.getByRole('row', { name: /Cut 120 — not booked in the strip/ })).toHaveCount(1)
  await desk.shot('drops-made')
  await lt08.getByRole('region', { name: 'Jobs' }).getByRole('link').click()
  await expect(
    window.getByRole('region', { name: 'Unscheduled' }).getByRole('article', { name: /LT-08/ }),
  ).toHaveCount(4)
})

it('takes a person’s word on a gate, with a note and a name, and takes it back', async () => {
  const desk = await openDrops()
  const fulfilment = gate(desk, 'LT-07', 'Fulfilment agreed')
  await expect(fulfilment).toContainText('to do')
  await fulfilment.getByRole('button', { name: 'Agree fulfilment…' }).click()
  await fulfilment.getByRole('button', { name: 'Agree fulfilment' }).click()
  await expect(fulfilment.getByText('Say why, and who says so.')).toBeVisible()
  await fulfilment.getByLabel('Note').fill('Pickup at the counter, Sat 10 to 14')
  await desk.shot('drops-word')
  await fulfilment.getByLabel('Note').press('Enter')
  await expect(fulfilment).toContainText('passed')
  await expect(fulfilment).toContainText('By: Production lead')
  await desk.window.getByRole('button', { name: /^Undo/ }).click()
  await expect(fulfilment).toContainText('to do')
})

it('reserves what is free, and says which material is not', async () => {
  const desk = await openDrops()
  await row(desk, 'LS-01').click()
  const materials = gate(desk, 'LS-01', 'Materials covered')
  await expect(materials).toContainText('JER-180: short 141.44 m of 141.44 m')
  await materials.getByRole('button', { name: 'Reserve materials' }).click()
  await expect(desk.window.getByText('Reserved materials for LS-01')).toBeVisible()
  await expect(materials).not.toContainText('short 141.44 m')
  await desk.shot('drops-materials')
})

it('overrides only what is safe to override, and keeps the reason beside the gate', async () => {
  const desk = await openDrops()
  await row(desk, 'SW-03').click()
  const window = gate(desk, 'SW-03', 'Window booked')
  await expect(window).toContainText('conflict')
  await expect(window.getByRole('button', { name: 'Override…' })).toHaveCount(0)
  const scarcity = gate(desk, 'SW-03', 'Scarcity honest')
  await scarcity.getByRole('button', { name: 'Override…' }).click()
  await scarcity.getByLabel('Reason').fill('Nine are kept for the club')
  await scarcity.getByRole('button', { name: 'Override', exact: true }).click()
  await expect(scarcity).toContainText('overridden')
  await expect(scarcity).toContainText('Override: Nine are kept for the club')
  await expect(scarcity).toContainText('by Production lead, lead, Mon 23 Nov')
})

it('ends a drop, keeps it to be read, and brings it back', async () => {
  const desk = await openDrops()
  const { window } = desk
  await window.getByRole('button', { name: 'More for LT-07' }).click()
  await window.getByRole('menuitem', { name: 'Drop it…' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click()
  await expect(sheet(desk, 'LT-07')).toContainText('This drop was dropped.')
  await expect(window.getByRole('region', { name: 'Done' })).toContainText('LT-07')
  await expect(
    sheet(desk, 'LT-07').getByRole('button', { name: 'Confirm and export…' }),
  ).toHaveCount(0)
  await desk.shot('drops-dropped')
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('region', { name: 'Needs you' })).toContainText('LT-07')
})

it('can be read and worked by everybody, in each theme and on a small screen', async () => {
  const desk = await openDrops()
  for (const theme of ['night', 'bright', 'day'] as const) {
    await desk.window.evaluate((name) => localStorage.setItem('selvedge.theme', name), theme)
    await desk.window.reload()
    await expect(sheet(desk, 'LT-07')).toBeVisible()
    await expectAccessible(desk.window)
    await desk.shot(`drops-${theme}`)
  }
  await expectEachAccessible(desk.window, ['New drop C', 'More for LT-07', 'Find a window…'])
  for (const [width, height] of [
    [1280, 800],
    [1024, 640],
  ] as const) {
    await resize(desk, width, height)
    await desk.shot(`drops-${width}`)
    expect(await sticksOut(sheet(desk, 'LT-07'))).toBe(0)
    expect(
      await sticksOut(desk.window.getByRole('navigation', { name: 'Drops', exact: true })),
    ).toBe(0)
    await desk.window.getByRole('button', { name: 'New drop' }).click()
    await expect(desk.window.getByRole('dialog', { name: 'New drop' })).toBeVisible()
    await desk.shot(`drops-new-${width}`)
    await desk.window.keyboard.press('Escape')
    await expect(desk.window.getByRole('dialog')).toHaveCount(0)
  }
})

it('says what a drop is where there is none, and where styles come from', async () => {
  const desk = await openDesk({ clock: CLOCK })
  await beginEmpty(desk)
  const { window } = desk
  await expect(window.getByText('a drop brings its own once it is specified')).toBeVisible()
  await desk.shot('board-nothing')
  await window.getByRole('link', { name: 'Go to the drops' }).click()
  await expect(window.getByRole('heading', { name: 'No drops yet' })).toBeVisible()
  await desk.shot('drops-none')
  await window.keyboard.press('c')
  await window.getByRole('combobox', { name: 'Style' }).click()
  await expect(window.getByText('There are no styles yet: make one in Patterns')).toBeVisible()
})

async function resize({ app, window }: Desk, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  )
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
}

/** By how many pixels what is in it is wider than it. */
function sticksOut(place: Locator): Promise<number> {
  return place.evaluate((element) => element.scrollWidth - element.clientWidth)
}
