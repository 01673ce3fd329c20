import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ConfirmationFiles } from '../../electron/service/files/confirmation/confirmation-files.ts'
import { draftConfirmation } from '../../electron/service/files/confirmation/write-confirmation.ts'
import { refusalOf } from '../../electron/service/files/write-files.ts'
import { build } from '../built-confirmation.ts'

const home = mkdtempSync(join(tmpdir(), 'selvedge-confirmation-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function folder(name: string): string {
  const path = join(home, name)
  mkdirSync(path)
  return path
}

function settled(out: string, files: ConfirmationFiles): readonly string[] {
  const drafted = draftConfirmation(out, files)
  return drafted.ok ? drafted.value.settle().toSorted() : []
}

describe('writing the files', () => {
  it('puts all three into the folder, and nothing else', async () => {
    const files = await build()
    const out = folder('fresh')
    const names = ['LT-07-v1-readiness.ics', 'LT-07-v1-readiness.json', 'LT-07-v1-readiness.pdf']
    expect(settled(out, files)).toEqual(names.map((name) => join(out, name)))
    expect(readdirSync(out).toSorted()).toEqual(names)
    expect(readFileSync(join(out, names[1] ?? ''), 'utf8')).toBe(files.json)
    expect(settled(out, files)).toHaveLength(3)
  })

  it('never overwrites another file of that name, and then writes none', async () => {
    const files = await build()
    const out = folder('taken')
    writeFileSync(join(out, files.names.ics), 'mine')
    expect(draftConfirmation(out, files)).toEqual({
      ok: false,
      refusal: { code: 'file-exists', name: files.names.ics },
    })
    expect(readdirSync(out)).toEqual([files.names.ics])
  })

  it('says when the folder is gone', async () => {
    const gone = join(home, 'gone')
    expect(draftConfirmation(gone, await build())).toEqual({
      ok: false,
      refusal: { code: 'folder-gone', folder: gone },
    })
  })

  it('leaves nothing behind when one of the three cannot be written', async () => {
    const files = await build()
    const out = folder('half')
    const names = { ...files.names, ics: `${'x'.repeat(300)}.ics` }
    expect(draftConfirmation(out, { ...files, names })).toMatchObject({
      refusal: { code: 'not-written', cause: 'ENAMETOOLONG' },
    })
    expect(readdirSync(out)).toEqual([])
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EIO', 'not-written'],
  ])('calls %s %s', (cause, code) => {
    expect(refusalOf(cause, home).code).toBe(code)
  })
})
