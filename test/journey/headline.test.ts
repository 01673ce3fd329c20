import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { beginSample } from './begin.ts'
import { freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'

const MONDAY = '2026-11-23T09:36:00Z'

it('goes from the first run to a signed confirmation, by hand and in one sitting', async () => {
  const desk = await openDesk({ clock: MONDAY })
  const { window } = desk
  const folder = freshFolder()
  await beginSample(desk)

  const strip = window.getByRole('region', { name: 'Unscheduled' })
  for (const name of [/LT-07 Sew/, /LT-07 Trim and pack/]) {
    await strip.getByRole('article', { name }).click()
    await window.keyboard.press('s')
    await expect(strip.getByRole('article', { name })).toHaveCount(0)
  }
  await window.getByRole('button', { name: '1 conflict' }).click()
  await window.getByRole('button', { name: /^Place on SEW-/ }).click()
  await expect(window.getByRole('button', { name: '0 conflicts' })).toBeVisible()

  await window.getByRole('button', { name: /^First steps 2\/4/ }).click()
  await window.getByRole('link', { name: 'Pass the gates of LT-07' }).click()
  const sheet = window.getByRole('article', { name: 'Drop LT-07' })
  const fulfilment = sheet.getByRole('listitem', { name: 'Fulfilment agreed' })
  await fulfilment.getByRole('button', { name: 'Agree fulfilment…' }).click()
  await fulfilment.getByLabel('Note').fill('Pickup at the counter, Sat 10 to 14')
  await fulfilment.getByRole('button', { name: 'Agree fulfilment' }).click()
  await expect(sheet.getByRole('heading', { name: 'Ready: 11 of 11 gates stand' })).toBeVisible()

  await sheet.getByRole('button', { name: 'Confirm and export…' }).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Next: the promise' }).click()
  await dialog.getByRole('button', { name: 'Next: sign' }).click()
  await desk.picks(folder)
  await dialog.getByRole('button', { name: 'Choose folder…' }).click()
  await dialog.getByRole('button', { name: 'Sign and export' }).click()
  await expect(dialog).toContainText('pieces may be announced.')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(window.getByRole('button', { name: /^First steps 4\/4/ })).toBeVisible()

  const [ics, json, pdf] = readdirSync(folder).toSorted()
  expect([ics, json, pdf].map((name) => name?.split('.').at(-1))).toEqual(['ics', 'json', 'pdf'])
  const verify = [join(root, 'scripts/verify.ts'), join(folder, json ?? ''), `--at=${MONDAY}`]
  const verdict = JSON.parse(execFileSync(process.execPath, verify, { encoding: 'utf8' }))
  expect(verdict).toMatchObject({ verdict: 'genuine', standing: 'current' })

  await window
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('link', { name: 'Board' })
    .click()
  await expect(
    window
      .getByRole('region', { name: 'CUT-1', exact: true })
      .getByRole('article', { name: /locked/ }),
  ).toBeVisible()
  await desk.shot('headline-board')
})
