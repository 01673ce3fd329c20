import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { readDocument } from '../../electron/service/signing/read-document.ts'
import { printUtc } from '../../shared/domain/confirmation/confirmation-words.ts'
import { eventsOf } from '../readers/ics-reading.ts'
import { pdfText } from '../readers/pdf-reading.ts'
import { expectAccessible } from './accessible.ts'
import { type Desk, freshFolder } from './desk.ts'
import { expect } from './expect.ts'
import { behindTheDesk, putOff, takeOff } from './prepared.ts'
import {
  agreeFulfilment,
  bookedFolder,
  dialog,
  openDrop,
  sheet,
  signInto,
  verify,
  walkToSigning,
} from './readiness-desk.ts'

const FILES = ['LT-07-v1-readiness.ics', 'LT-07-v1-readiness.json', 'LT-07-v1-readiness.pdf']

it('goes from gates that stand to three signed files that agree with the screen', async () => {
  const desk = await openDrop(await bookedFolder())
  const folder = freshFolder()
  await agreeFulfilment(desk)
  await expect(
    sheet(desk).getByRole('heading', { name: 'Ready: 11 of 11 gates stand' }),
  ).toBeVisible()
  const promise = sheet(desk).getByRole('region', { name: 'Promise' })
  await expect(promise).toContainText('205 pcs')
  const commit = (await promise.getByRole('definition').first().textContent()) ?? ''
  expect(commit).toMatch(/^\w{3} \d+ \w{3} 2026, \d\d:\d\d GMT \(Europe\/London\)$/)
  await desk.shot('readiness-ready')

  await sheet(desk).getByRole('button', { name: 'Confirm and export…' }).click()
  await expect(dialog(desk)).toContainText('All 11 gates stand.')
  await desk.shot('readiness-check')
  await dialog(desk).getByRole('button', { name: 'Next: the promise' }).click()
  await expect(dialog(desk)).toContainText('205 pcs may be announced')
  await expect(dialog(desk)).toContainText('Tue 15 Dec 2026, 10:00 GMT (Europe/London)')
  await expectAccessible(desk.window)
  await dialog(desk).getByLabel('Conditions').fill('Pickup only\nOne piece a member')
  await desk.shot('readiness-promise')
  await dialog(desk).getByRole('button', { name: 'Next: sign' }).click()
  await expect(dialog(desk).getByLabel('Name')).toHaveValue('Production lead')
  await dialog(desk).getByRole('button', { name: 'Sign and export' }).click()
  await expect(dialog(desk).getByText('Choose the folder that the files go to.')).toBeVisible()

  await signInto(desk, join(folder, 'nowhere'))
  await expect(dialog(desk).getByRole('alert')).toContainText('There is no folder')
  await desk.shot('readiness-refused')
  await signInto(desk, folder)
  await expect(dialog(desk)).toContainText('205 pieces may be announced.')
  expect(readdirSync(folder).sort()).toEqual(FILES)
  for (const name of FILES) await expect(dialog(desk)).toContainText(join(folder, name))
  await desk.shot('readiness-issued')

  const [ics = '', json = '', pdf = ''] = FILES.map((name) => join(folder, name))
  expect(verify(json)).toEqual({ verdict: 'genuine', standing: 'current' })
  const text = pdfText(readFileSync(pdf)).replaceAll('\n', ' ')
  for (const words of ['205', commit, 'Pickup only', 'One piece a member', 'Production lead']) {
    expect(text).toContain(words)
  }
  const document = readDocument(readFileSync(json, 'utf8'))
  expect(document).toMatchObject({ kind: 'confirmation', announceable: 205 })
  expect(printUtc(document.commitAt, document.zone)).toBe(commit)
  const events = eventsOf(readFileSync(ics, 'utf8'))
  const starts = events.map(({ DTSTART }) => DTSTART)
  expect(starts).toContain('20261208T100000Z')
  expect(starts).toContain(document.commitAt.replace(/[-:]|\.000/g, ''))

  const told = await dialog(desk).getByLabel('Text for marketing').inputValue()
  expect(told).toContain('LT-07 v1 Harbour: 205 pieces may be announced.')
  expect(told).toContain(`Ready by: ${commit} (estimate)`)
  expect(told).toContain('On condition that: Pickup only')
  await dialog(desk).getByRole('button', { name: 'Copy text for marketing' }).click()
  await expect(dialog(desk).getByText('Copied.')).toBeVisible()
  await dialog(desk).getByRole('button', { name: 'Done' }).click()
  await expect(desk.window.getByRole('region', { name: 'Confirmed' })).toContainText('v1 stands')
  await expect(sheet(desk).getByRole('region', { name: 'Signed as v1' })).toContainText(
    'Pickup only',
  )
  await desk.shot('readiness-confirmed')
  await moveAfterPromise(desk)
})

/** By keys: asked once before the move breaks what was signed, and nothing is moved by leaving it. */
async function moveAfterPromise(desk: Desk): Promise<void> {
  const { window } = desk
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await window.getByText('Week', { exact: true }).click()
  const last = window.getByRole('article', { name: /LT-07 .*Trim and pack/ })
  await expect(last).toHaveAttribute('aria-label', /, promised \w{3} \d/)
  await last.focus()
  await window.keyboard.press('l')
  await expect(window.getByText('Unlocked LT-07 Trim and pack')).toBeVisible()
  const place = (await last.getAttribute('aria-label')) ?? ''
  await carryOnByDays(desk, 5)
  await expect(dialog(desk)).toContainText(/Breaks the promise for LT-07 \(.*\) by/)
  await expectAccessible(window)
  await desk.shot('board-promise')
  await dialog(desk).getByRole('button', { name: 'Leave it' }).click()
  await expect(last).toHaveAttribute('aria-label', place)
  await last.focus()
  await carryOnByDays(desk, 5)
  await dialog(desk).getByRole('button', { name: 'Move anyway' }).click()
  const banner = window.getByText('The promise for LT-07 (v1) is broken')
  await expect(banner).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(banner).toBeHidden()
  await leaveAsked(desk, 'Control+Shift+z', 'Redo anyway')
  await last.focus()
  await leaveAsked(desk, 'u', 'Unschedule anyway')
  await expect(last).toHaveAttribute('aria-label', place)
}

async function leaveAsked(desk: Desk, keys: string, deed: string): Promise<void> {
  await desk.window.keyboard.press(keys)
  await expect(dialog(desk).getByRole('button', { name: deed })).toBeVisible()
  await dialog(desk).getByRole('button', { name: 'Leave it' }).click()
  await expect(dialog(desk)).toBeHidden()
}

async function carryOnByDays({ window }: Desk, days: number): Promise<void> {
  await window.keyboard.press('Space')
  await expect(window.getByRole('region', { name: 'Placing' })).toBeVisible()
  for (let day = 0; day < days; day++) await window.keyboard.press('PageDown')
  await window.keyboard.press('Enter')
}

it('raises a red banner when the promise breaks, replaces it, and takes it back', async () => {
  const data = await bookedFolder()
  const folder = freshFolder()
  const first = await openDrop(data)
  await agreeFulfilment(first)
  await walkToSigning(first, 'Confirm and export…')
  await signInto(first, folder)
  await dialog(first).getByRole('button', { name: 'Done' }).click()
  await first.close()
  await behindTheDesk(data, async (factory) => {
    await takeOff(factory, 'HD-02')
    await putOff(factory, 'LT-07', 4)
  })

  const desk = await openDrop(data)
  const banner = sheet(desk).getByRole('alert')
  await expect(banner).toContainText('The promise for LT-07 (v1) is broken: it would end')
  await expect(banner).toContainText('Marketing (Members) must be told')
  await expect(desk.window.getByRole('region', { name: 'Needs you' })).toContainText('v1 broken')
  await expectAccessible(desk.window)
  await desk.shot('readiness-broken')
  await desk.window.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(desk.window.getByText('The promise for LT-07 (v1) is broken')).toBeVisible()
  await desk.window.getByRole('link', { name: 'Drops', exact: true }).click()

  await banner.getByRole('button', { name: 'Issue v2…' }).click()
  await expect(dialog(desk)).toContainText('The new document replaces v1')
  await dialog(desk).getByRole('button', { name: 'Next: the promise' }).click()
  await dialog(desk).getByRole('button', { name: 'Next: sign' }).click()
  await expect(dialog(desk).getByLabel('Folder')).toHaveValue(folder)
  await dialog(desk).getByRole('button', { name: 'Sign and export' }).click()
  await dialog(desk).getByRole('button', { name: 'Done' }).click()
  await expect(banner).toHaveCount(0)
  const documents = sheet(desk).getByRole('region', { name: 'Documents' })
  await expect(documents.getByRole('listitem', { name: 'v1 superseded by v2' })).toBeVisible()
  const [v1, v2, v3] = ['v1-readiness', 'v2-readiness', 'v3-withdrawal'].map((name) =>
    join(folder, `LT-07-${name}.json`),
  )
  expect(verify(v2 ?? '')).toEqual({ verdict: 'genuine', standing: 'current' })
  expect(verify(v1 ?? '', v2 ?? '')).toEqual({ verdict: 'genuine', standing: 'superseded' })

  await sheet(desk).getByRole('button', { name: 'Withdraw…' }).click()
  await dialog(desk).getByLabel('Reason').fill('The rib was dyed wrong')
  await dialog(desk).getByRole('button', { name: 'Withdraw v2' }).click()
  await expect(dialog(desk).getByText('Type LT-07.', { exact: true })).toBeVisible()
  await dialog(desk).getByLabel('Type LT-07 to withdraw it').fill('LT-07')
  await desk.shot('readiness-withdraw')
  await dialog(desk).getByRole('button', { name: 'Withdraw v2' }).click()
  await expect(dialog(desk)).toContainText('Nothing may be announced by it any more')
  await desk.shot('readiness-withdrawn')
  await dialog(desk).getByRole('button', { name: 'Done' }).click()
  await expect(documents.getByRole('listitem', { name: 'v2 withdrawn by v3' })).toBeVisible()
  expect(verify(v2 ?? '', v3 ?? '')).toEqual({ verdict: 'genuine', standing: 'withdrawn' })
  await documents.scrollIntoViewIfNeeded()
  await desk.shot('readiness-documents')

  const elsewhere = freshFolder()
  await documents.getByRole('button', { name: 'Export v1 again…' }).click()
  await desk.picks(elsewhere)
  await dialog(desk).getByRole('button', { name: 'Choose folder…' }).click()
  await dialog(desk).getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog(desk).getByRole('list', { name: 'Files written' })).toContainText(elsewhere)
  expect(readdirSync(elsewhere).sort()).toEqual(FILES)
  expect(readFileSync(join(elsewhere, FILES[1] ?? ''))).toEqual(readFileSync(v1 ?? ''))
})

it('prints an override with its reason and its name, and signs nothing without one', async () => {
  const desk = await openDrop(await bookedFolder())
  const folder = freshFolder()
  await sheet(desk).getByRole('button', { name: 'Confirm and export…' }).click()
  await expect(dialog(desk)).toContainText('1 gate does not stand yet.')
  await expect(dialog(desk).getByRole('button', { name: 'Next: the promise' })).toBeDisabled()
  await desk.shot('readiness-unmet')
  await dialog(desk).getByRole('button', { name: 'Override…' }).click()
  await dialog(desk).getByLabel('Reason').fill('The club collects all of it')
  await dialog(desk).getByRole('button', { name: 'Override', exact: true }).click()
  await expect(dialog(desk)).toContainText('overridden')
  await dialog(desk).getByRole('button', { name: 'Next: the promise' }).click()
  await dialog(desk).getByRole('button', { name: 'Next: sign' }).click()
  await signInto(desk, folder)
  await expect(dialog(desk)).toContainText('205 pieces may be announced.')
  const text = pdfText(readFileSync(join(folder, FILES[2] ?? '')))
  expect(text).toContain('The club collects all of it')
})

it('overwrites no file of another name’s sake, and keeps what was typed', async () => {
  const desk = await openDrop(await bookedFolder())
  const folder = freshFolder()
  mkdirSync(join(folder, FILES[1] ?? ''))
  await agreeFulfilment(desk)
  await walkToSigning(desk, 'Confirm and export…')
  await dialog(desk).getByLabel('Role').fill('head of the floor')
  await signInto(desk, folder)
  await expect(dialog(desk).getByRole('alert')).toContainText(
    'There is another file LT-07-v1-readiness.json in the folder',
  )
  await expect(dialog(desk).getByLabel('Role')).toHaveValue('head of the floor')
  await dialog(desk).getByRole('button', { name: 'Close' }).click()
  await expect(sheet(desk)).toContainText('None was signed yet.')
})
