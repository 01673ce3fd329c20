import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { card, carry, lane, openBoard, said } from './board-desk.ts'
import { type Desk, freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { printedOn, usePrinter } from './printer.ts'

/** Draws a box from one place on the lanes to another. */
async function drawBox(
  { window }: Desk,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  await window.mouse.move(...from)
  await window.mouse.down()
  await window.mouse.move(...to, { steps: 8 })
}

/** Of each page, in millimetres. */
const sizesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((page) =>
    page
      .slice(1)
      .map((points) => Math.round((Number(points) * 25.4) / 72))
      .join(' × '),
  )

const chosen = ({ window }: Desk) => window.locator('[data-lane] article[data-selected="true"]')

it('chooses by a box, moves all by a day or nothing with a reason for each, takes it back in one step, and prints their tickets', async () => {
  const desk = await openBoard()
  const { window } = desk
  await desk.picks(freshFolder())
  const top = (await lane(desk, 'CUT-1').boundingBox())!
  const last = (await lane(desk, 'PRS-1').boundingBox())!
  const cut = (await card(desk, 'CUT-1', /LT-07 .* Cut/).boundingBox())!
  await drawBox(desk, [cut.x - 40, top.y + 4], [cut.x + 150, last.y + 60])
  await desk.shot('board-marquee')
  await window.mouse.up()
  await expect(chosen(desk)).toHaveCount(3)
  await expect(window.getByRole('region', { name: 'Chosen cards' })).toContainText('3 cards')
  await desk.shot('board-chosen')
  await expectAccessible(window)
  const labels = await chosen(desk).evaluateAll((all) => all.map((one) => one.ariaLabel))
  await window.getByRole('button', { name: 'Move…' }).click()
  const form = window.getByRole('form', { name: 'Move together' })
  await expect(form.getByLabel('Days later')).toHaveValue('1')
  await desk.shot('board-group')
  await form.getByRole('button', { name: 'Move 3 cards' }).click()
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Wed 25 Nov/)).toBeVisible()
  await expect(card(desk, 'CUT-2', /SW-03 .* Cut, CUT-2, Wed 25 Nov/)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect
    .poll(() => chosen(desk).evaluateAll((all) => all.map((one) => one.ariaLabel)))
    .toEqual(labels)
  await expect(window.getByText(/^Undone: Move on the board: /)).toBeVisible()

  await window.getByRole('button', { name: 'Assign…' }).click()
  const assign = window.getByRole('form', { name: 'Assign together' })
  await assign.getByRole('combobox', { name: 'Person' }).click()
  await window.getByRole('option', { name: 'Operator 1' }).click()
  await expect(assign).toContainText('Operator 1 can’t do')
  await expect(assign.getByRole('button', { name: 'Assign 3 cards' })).toBeDisabled()
  await desk.shot('board-assign')
  await assign.getByRole('combobox', { name: 'Person' }).click()
  await window.getByRole('option', { name: 'Operator 2' }).click()
  await assign.getByRole('button', { name: 'Assign 3 cards' }).click()
  await expect(window.getByText(/^Assigned .* and 2 more to Operator 2$/)).toBeVisible()
  await desk.shot('board-assigned')
  await window.keyboard.press('Control+z')

  await window.getByRole('button', { name: 'Print tickets' }).click()
  const tickets = window.getByRole('dialog', { name: 'Print job tickets' })
  await expect(tickets.getByRole('img', { name: /^Ticket of .*, J-\d+-[A-Z]{4}$/ })).toHaveCount(3)
  await expectAccessible(window)
  await desk.shot('board-tickets')
  await tickets.getByRole('combobox', { name: 'Paper' }).click()
  await window.getByRole('option', { name: /^A4/ }).click()
  await tickets.getByRole('button', { name: 'Choose folder…' }).click()
  await tickets.getByRole('button', { name: 'Save PDF' }).click()
  await expect(tickets.getByText(/^Saved 2 pages/)).toBeVisible({ timeout: 20_000 })
  await expect(tickets.getByText(/^3 tickets\.$/)).toBeVisible()
  await desk.shot('board-tickets-saved')
  await tickets.getByRole('combobox', { name: 'Paper' }).click()
  await window.getByRole('option', { name: /^A5/ }).click()
  await expect(tickets.getByText(/^3 tickets, 3 of them printed before/)).toBeVisible()
  await usePrinter(desk)
  await tickets.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(tickets.getByText('3 tickets printed.')).toBeVisible()
  await desk.shot('board-tickets-printed')
  expect(sizesOf(await printedOn(desk))).toEqual(['148 × 210', '148 × 210', '148 × 210'])
  await tickets.getByRole('button', { name: 'Done' }).click()

  await carry(desk, card(desk, 'CUT-1', /LT-07 .* Cut/), 'CUT-2', 900)
  await expect(window.getByTestId('what-if')).toContainText('CUT-2 can’t do LT-07 Chest print.')
  await window.mouse.up()
  await expect(window.getByRole('alert').last()).toContainText('Nothing was moved.')
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Tue 24 Nov 07:00/)).toBeVisible()
})

it('chooses by keys: one more with X, the whole lane with Ctrl A', async () => {
  const desk = await openBoard()
  const { window } = desk
  await card(desk, 'CUT-2', /SW-03 .* Cut/).focus()
  await window.keyboard.press('Control+a')
  await expect(chosen(desk)).toHaveCount(2)
  await expect(said(desk)).toContainText('2 cards of CUT-2 chosen.')
  await window.keyboard.press('x')
  await expect(chosen(desk)).toHaveCount(1)
  await window.keyboard.press('Escape')
  await expect(chosen(desk)).toHaveCount(0)
  await card(desk, 'CUT-2', /HD-02 .* Cut/).focus()
  await window.keyboard.press('Alt+ArrowRight')
  await expect(said(desk)).toContainText('Moved HD-02 Cut. Undo available.')
})

it('says under the lanes what several cards carried by keys are, and the first of what is wrong', async () => {
  const desk = await openBoard()
  const { window } = desk
  const cuts = [
    card(desk, 'CUT-1', /LT-07 .* Cut/),
    card(desk, 'CUT-2', /SW-03 .* Cut/),
    card(desk, 'CUT-2', /HD-02 .* Cut/),
  ]
  for (const cut of cuts) {
    await cut.focus()
    await window.keyboard.press('x')
    await expect(cut).toHaveAttribute('data-selected', 'true')
  }
  await window.keyboard.press('Space')
  const bar = window.getByRole('region', { name: 'Placing' })
  await expect(bar).toContainText('HD-02 Cut and 2 more')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowUp')
  await expect(bar.getByRole('listitem')).toHaveText([
    /^Overlaps \S+ Cut by /,
    /^Overlaps \S+ Cut by /,
    /^and \d more$/,
  ])
  await desk.shot('board-carried-by-keys')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})
