import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { card, carry, drawEnd, openBoard, said, waiting } from './board-desk.ts'
import { expect } from './expect.ts'

const labelOf = async (thing: ReturnType<typeof card>) =>
  (await thing.getAttribute('aria-label')) ?? ''

it('moves a card to the same place by mouse, keys, form and clicks', async () => {
  const desk = await openBoard()
  const { window } = desk
  const cut = card(desk, 'CUT-2', /HD-02 .* Cut/)
  const undone = async (label: string) => {
    await window.keyboard.press('Control+z')
    await expect(cut).toHaveAttribute('aria-label', label)
  }
  const before = await labelOf(cut)
  await cut.focus()
  await window.keyboard.press('Space')
  await expect(said(desk)).toContainText('Picked up HD-02 Cut, CUT-2')
  await window.keyboard.press('PageDown')
  await expect(said(desk)).toContainText('CUT-2, Wed 25 Nov 13:30')
  await window.keyboard.press('PageUp')
  await expect(said(desk)).toContainText('CUT-2, Tue 24 Nov 13:30')
  for (let hour = 0; hour < 5; hour++) await window.keyboard.press('Shift+ArrowRight')
  await window.keyboard.press('Enter')
  await expect(said(desk)).toContainText('Dropped. Undo available.')
  await expect(cut).toBeFocused()
  const moved = await labelOf(cut)
  expect(moved).not.toBe(before)
  const box = (await cut.boundingBox())!
  await undone(before)

  await carry(desk, cut, 'CUT-2', box.x + 24)
  await window.mouse.up()
  await expect(cut).toHaveAttribute('aria-label', moved)
  await expect(window.getByText(/draggable|droppable|job_/i), 'no id is read out').toHaveCount(0)
  await undone(before)

  await cut.click()
  const bar = window.getByRole('region', { name: 'Chosen card' })
  await desk.shot('board-one-chosen')
  await bar.getByRole('button', { name: 'Place by click' }).click()
  await expect(window.getByRole('region', { name: 'Placing' })).toContainText('Click a lane')
  await window.mouse.move(box.x, box.y + 20, { steps: 3 })
  await desk.shot('board-placing')
  await window.mouse.click(box.x, box.y + 20)
  await expect(cut).toHaveAttribute('aria-label', moved)
  await expect(cut).toBeFocused()
  await undone(before)

  await bar.getByRole('button', { name: 'Move…' }).press('Enter')
  await expect(cut).toBeFocused()
  const form = window.getByRole('form', { name: 'Move' })
  const [, day, time] = /CUT-2, \w+ (\d+) Nov (\d\d:\d\d)/.exec(moved) ?? []
  await expect(form.getByLabel('Start')).toHaveValue('2026-11-24T13:35')
  await form.getByLabel('Start').fill(`2026-11-${day}T${time}`)
  await form.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(cut).toHaveAttribute('aria-label', moved)
})

it('pushes along what follows with Shift, as one step', async () => {
  const desk = await openBoard()
  const { window } = desk
  const [first, second] = [/SW-03 .* Cut/, /HD-02 .* Cut/].map((name) => card(desk, 'CUT-2', name))
  const before = await Promise.all([first!, second!].map(labelOf))
  const box = (await first!.boundingBox())!
  await carry(desk, first!, 'CUT-2', box.x + 34 + 60)
  await expect(window.getByTestId('what-if')).toContainText('Overlaps HD-02 Cut')
  await window.keyboard.down('Shift')
  await expect(window.getByTestId('what-if')).toContainText('2 cards move')
  await desk.shot('board-ripple')
  await window.mouse.up()
  await window.keyboard.up('Shift')
  await expect(second!).not.toHaveAttribute('aria-label', before[1]!)
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(first!).toHaveAttribute('aria-label', before[0]!)
  await expect(second!).toHaveAttribute('aria-label', before[1]!)
})

it('draws a card shorter and longer, and splits and joins it by form', async () => {
  const desk = await openBoard()
  const { window } = desk
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await drawEnd(desk, cut, -80)
  await expect(window.getByTestId('what-if')).toContainText('pieces go to the strip')
  await desk.shot('board-resizing')
  await window.mouse.up()
  const rest = waiting(desk, /LT-07 Cut/)
  await expect(rest).toBeVisible()
  await expect(cut).not.toContainText('220 pcs')
  await drawEnd(desk, cut, 200)
  await expect(window.getByTestId('what-if')).toContainText('of J-0')
  await window.mouse.up()
  await expect(rest).toHaveCount(0)
  await expect(cut).toContainText('220 pcs')

  await cut.dblclick()
  const form = window.getByRole('form', { name: 'Parts' })
  await form.getByLabel('Pieces to keep here, of 220').fill('150')
  await form.getByRole('button', { name: 'Split, rest to the strip' }).click()
  await expect(rest).toContainText('70 pcs')
  await desk.shot('board-parts')
  await form.getByRole('button', { name: 'Join' }).click()
  await expect(rest).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(rest).toContainText('70 pcs')

  await form.getByLabel('Pieces to keep here, of 150').fill('1')
  await form.getByRole('button', { name: 'Split, rest to the strip' }).click()
  await expect(form).toContainText('149 pcs, in the strip')
  await expect(form.getByLabel(/^Pieces to keep here/)).toHaveCount(0)
})

/** As on a PC that is busy: what should follow a drag after 50 ms comes much later than the next click. */
const LATE_TIMERS = `{
  const own = setTimeout
  window.setTimeout = (run, ms, ...rest) => own(run, ms === 50 ? 60_000 : ms, ...rest)
}`

it('pins time, station and person apart', async () => {
  const desk = await openBoard()
  const { window } = desk
  const cut = card(desk, 'CUT-2', /HD-02 .* Cut/)
  await cut.dblclick()
  await window.getByRole('checkbox', { name: 'Station' }).click()
  await expect(cut).toHaveAttribute('aria-label', /pinned$/)
  await window.evaluate(LATE_TIMERS)
  await carry(desk, cut, 'CUT-1', 900)
  await expect(window.getByTestId('what-if')).toContainText(
    'pinned to its station. Untick that under “Keep its” first (Enter).',
  )
  await window.keyboard.press('Escape')
  await window.mouse.up()
  const time = window.getByRole('checkbox', { name: 'Time' })
  await time.click()
  await expect(time).toBeChecked()
  await window.keyboard.press('Control+z')
  await expect(time).not.toBeChecked()
  await time.click()
  await window.getByRole('checkbox', { name: 'Person' }).click()
  await expect(cut).toHaveAttribute('aria-label', /locked$/)
  await expectAccessible(window)
})
