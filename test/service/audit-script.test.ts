import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleForAll } from '../each-in-sample.ts'
import { look, openSmallService, temporaryFolder } from '../small-service.ts'

const root = join(import.meta.dirname, '../..')
const folder = temporaryFolder()
const sample = sampleForAll(folder)

function audit(...words: readonly string[]) {
  const script = join(root, 'scripts/audit.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder.path },
  })
  return { status, said: JSON.parse(stdout), stderr }
}

describe('npm run audit', () => {
  it('finds a whole file whole', () => {
    expect(audit(sample())).toMatchObject({
      status: 0,
      said: { ok: true, entries: 1, breaks: [], integrity: ['ok'], blobs: { altered: [] } },
    })
  })

  it('looks at a file that is open in the app, and leaves it to the app', () => {
    const small = openSmallService({ database: sample() })
    expect(audit(small.file)).toMatchObject({ status: 0, said: { ok: true } })
    small.close()
  })

  it('says where the chain breaks', () => {
    const file = sample()
    look(file, (database) => {
      database.exec('drop trigger journal_is_kept')
      database.exec("update journal set actor = 'Nobody'")
    })
    expect(audit(file)).toMatchObject({
      status: 1,
      said: { ok: false, breaks: [{ cause: 'rewritten', seq: 1, command: 'factory.begin' }] },
    })
  })

  it('names a blob whose bytes are no longer what they were', () => {
    const file = sample()
    const hash = look(file, (database) => {
      database.exec('drop trigger blob_is_kept')
      const found = database.prepare('select hash from blob limit 1').pluck().get()
      database.prepare("update blob set bytes = x'00' where hash = ?").run(found)
      return found
    })
    expect(audit(file)).toMatchObject({
      status: 1,
      said: { ok: false, blobs: { altered: [hash] } },
    })
  })

  it('says what is missing, foreign or newer, and does not touch it', () => {
    const letter = join(folder.path, 'letter.sqlite')
    writeFileSync(letter, 'Dear sirs, '.repeat(100))
    const newer = sample()
    look(newer, (database) => database.pragma('user_version = 900'))
    expect(audit('nothing-here')).toMatchObject({
      status: 2,
      said: { refusal: { code: 'missing' } },
    })
    expect(audit(letter)).toMatchObject({ status: 2, said: { refusal: { code: 'not-a-factory' } } })
    expect(audit(newer)).toMatchObject({ status: 2, said: { refusal: { code: 'newer-data' } } })
    expect(audit()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run audit') })
  })
})
