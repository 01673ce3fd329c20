import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, expect, it } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { beginSample } from './begin.ts'
import { openPacked, packedFolder, packedProgram } from './packed.ts'

beforeAll(() => {
  const words = [join(root, 'scripts/pack.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(status, `${stdout}${stderr}`).toBe(0)
})

it('opens the sample factory in the packed app, from what it carries itself', async () => {
  const { page, data } = await openPacked()
  expect(new URL(page.url()).host).toBe('selvedge')
  await expect.poll(() => page.title()).toContain('Selvedge')
  await beginSample({ window: page })
  await page.getByRole('button', { name: '1 conflict' }).waitFor()
  expect(existsSync(join(data, 'factory.sqlite'))).toBe(true)
})

it('takes its pages from nowhere but its own archive', async () => {
  const { page } = await openPacked({ ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/' })
  expect(page.url()).toBe('app://selvedge/')
})

it('locks the packed program: no other code runs in it than its own archive', async () => {
  const wire = await getCurrentFuseWire(packedProgram)
  const states = (fuses: readonly FuseV1Options[]) => fuses.map((fuse) => wire[fuse])
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
  ]
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]
  expect(states(off)).toEqual(off.map(() => FuseState.DISABLE))
  expect(states(on)).toEqual(on.map(() => FuseState.ENABLE))
  const files = wire[FuseV1Options.GrantFileProtocolExtraPrivileges]
  if (files !== undefined) expect(files).toBe(FuseState.DISABLE)
})

it('carries what it needs and nothing of the workshop', () => {
  expect(readdirSync(join(packedFolder, 'resources')).sort()).toEqual([
    'app.asar',
    'app.asar.unpacked',
    'selvedge',
  ])
  expect(readdirSync(join(packedFolder, 'resources/app.asar.unpacked')).sort()).toEqual([
    'node_modules',
    'out',
  ])
  const bindings = join(
    packedFolder,
    'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds',
  )
  expect(readdirSync(bindings)).toEqual([`${process.platform}-${process.arch}.node`])
})
