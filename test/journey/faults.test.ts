import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { it } from 'vitest'
import { ownFile } from '../../electron/service/database/owner.ts'
import { root } from '../../scripts/paths.ts'
import { type Desk, freshFolder, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'
import { expectTouchable } from './touch.ts'

const MONDAY = '2026-11-23T09:36:00Z'
const run = promisify(execFile)

/** What the journal of a data folder says, by the command that anybody may run. */
async function audit(data: string) {
  const file = join(data, 'factory.sqlite')
  const { stdout } = await run(process.execPath, [join(root, 'scripts/audit.ts'), file])
  return JSON.parse(stdout) as { readonly ok: boolean; readonly entries: number }
}

const cut = ({ window }: Desk) =>
  window.getByRole('region', { name: 'CUT-1', exact: true }).getByRole('article')

async function toggleLock(desk: Desk): Promise<void> {
  await cut(desk).focus()
  await desk.window.keyboard.press('l')
}

it('loses nothing and does nothing twice when its service is killed in the middle of commands', async () => {
  const desk = await openSampleDesk(MONDAY, { errorsExpected: true })
  await expect(cut(desk)).toBeVisible()
  const { entries } = await audit(desk.data)
  for (const round of [1, 2]) {
    const pid = await desk.servicePid()
    await cut(desk).focus()
    await desk.window.keyboard.press('l', { delay: 0 })
    process.kill(pid, 'SIGKILL')
    const locked = round % 2 === 1
    if (locked) await expect(cut(desk)).toHaveAttribute('aria-label', /locked/)
    else await expect(cut(desk)).not.toHaveAttribute('aria-label', /locked/)
  }
  expect(await audit(desk.data)).toMatchObject({ ok: true, entries: entries + 2 })
})

it('opens as it was after the whole app is killed', async () => {
  const desk = await openSampleDesk(MONDAY, { errorsExpected: true })
  const { data } = desk
  await toggleLock(desk)
  await expect(cut(desk)).toHaveAttribute('aria-label', /locked/)
  await desk.kill()
  const again = await openDesk({ clock: MONDAY, data })
  await expect(cut(again)).toHaveAttribute('aria-label', /locked/)
  expect(await audit(data)).toMatchObject({ ok: true })
})

it('will not open a factory that is open in another Selvedge', async () => {
  const data = freshFolder()
  const other = ownFile(join(data, 'factory.sqlite'))
  const desk = await openDesk({ clock: MONDAY, data, errorsExpected: true })
  await expect(desk.window.getByRole('alert')).toContainText('is open in another Selvedge')
  await desk.shot('refused-in-use')
  other.close()
  await desk.window.getByRole('button', { name: 'Try again' }).click()
  await expect(desk.window.getByRole('heading', { name: 'Welcome to Selvedge' })).toBeVisible()
})

it('will not open a file of a newer Selvedge, and leaves it as it is', async () => {
  const data = freshFolder()
  const file = new Database(join(data, 'factory.sqlite'))
  file.pragma(`application_id = ${0x536c7667}`)
  file.exec('create table tomorrow (id text)')
  file.pragma('user_version = 999')
  file.close()
  const { window } = await openDesk({ clock: MONDAY, data, errorsExpected: true })
  await expect(window.getByRole('alert')).toContainText('was written by a newer Selvedge (data 999')
})

it('will not open a file that is no factory', async () => {
  const data = freshFolder()
  writeFileSync(join(data, 'factory.sqlite'), 'A shopping list, and nothing else. '.repeat(200))
  const desk = await openDesk({ clock: MONDAY, data, errorsExpected: true })
  await expect(desk.window.getByRole('alert')).toContainText('is not a Selvedge factory')
  await expectTouchable(desk.window)
  await desk.shot('not-opened')
})
