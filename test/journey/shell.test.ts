import { spawnSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { rootFlags } from '../../scripts/runtime.ts'
import type { Shell } from '../../shared/contract/shell.ts'
import { environment, freshFolder, openDesk } from './desk.ts'

it('gives a window the folder that a person picks, or nothing', async () => {
  const { window, picks, data } = await openDesk()
  await picks(data)
  expect(await ask(window, 'chooseFolder')).toBe(data)
  await picks(null)
  expect(await ask(window, 'chooseFolder')).toBeNull()
})

it('zooms within bounds, and not at all for nonsense', async () => {
  const { app, window } = await openDesk()
  const zoom = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    )
  for (const [asked, got] of [
    [1.5, 1.5],
    [99, 3],
    [-1, 0.5],
    [Number.NaN, 0.5],
  ] as const) {
    await ask(window, 'setZoom', asked)
    expect(await zoom()).toBe(got)
  }
})

it('refuses a second instance on the same factory with words, and keeps the first', async () => {
  const { data, window } = await openDesk()
  const second = startAgain(data)
  expect(second.status).toBe(75)
  expect(second.stderr).toContain('Selvedge already has this factory open')
  expect(await window.title()).toContain('Selvedge')
})

it('makes a signing key at first run, for its owner only, and keeps it', async () => {
  const data = freshFolder()
  const file = join(data, 'signing-key.json')
  const first = await openDesk({ data })
  await first.servicePid()
  const kept = readFileSync(file, 'utf8')
  expect(JSON.parse(kept)).toMatchObject({ protection: 'file' })
  expect(createPrivateKey(JSON.parse(kept).key).asymmetricKeyType).toBe('ed25519')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await first.close()
  const second = await openDesk({ data })
  await second.servicePid()
  expect(readFileSync(file, 'utf8')).toBe(kept)
})

it('never writes over a key that it cannot open', async () => {
  const data = freshFolder()
  const file = join(data, 'signing-key.json')
  const foreign = JSON.stringify({ protection: 'key-store', key: 'bm90IG91cnM=' })
  writeFileSync(file, foreign)
  const desk = await openDesk({ data })
  await desk.servicePid()
  expect(readFileSync(file, 'utf8')).toBe(foreign)
})

it('loads a page again that crashed', async () => {
  const { app } = await openDesk({ errorsExpected: true })
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.once('render-process-gone', () =>
      contents.once('did-finish-load', () => Reflect.set(globalThis, 'loadedAgain', true)),
    )
    contents?.forcefullyCrashRenderer()
  })
  const loadedAgain = () => app.evaluate(() => Reflect.get(globalThis, 'loadedAgain'))
  await expect.poll(loadedAgain, { timeout: 5_000 }).toBe(true)
})

it('leaves no service behind, closed or killed', async () => {
  for (const end of ['close', 'kill'] as const) {
    const desk = await openDesk()
    const pid = await desk.servicePid()
    await desk[end]()
    await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 5_000 }).toBe(false)
  }
})

function ask(window: Page, name: keyof Shell, word?: unknown): Promise<unknown> {
  return window.evaluate(([call, said]) => Reflect.get(globalThis, 'shell')[call](said), [
    name,
    word,
  ] as const)
}

function startAgain(data: string) {
  const program = process.env.SELVEDGE_TEST_RUNTIME ?? ''
  const env = { ...environment(), SELVEDGE_DATA: data }
  return spawnSync(program, [root, ...rootFlags()], { env, encoding: 'utf8', timeout: 20_000 })
}
