import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keyIdOfPrivateKey, signDocument } from '../../electron/service/signing/sign-document.ts'
import type { ReadinessDocument } from '../../shared/domain/confirmation/confirmation.ts'
import { factoryKey, harbour, strangersKey, withdrawal } from '../small-confirmation.ts'

const script = join(import.meta.dirname, '../../scripts/verify.ts')
const folder = mkdtempSync(join(tmpdir(), 'selvedge-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const v1 = write('v1.json', harbour)
write('withdrawn.json', withdrawal({ supersedes: v1.hash }))
writeFileSync(join(folder, 'altered.json'), v1.text.replace('"payload":"e', '"payload":"f'))

function write(name: string, payload: ReadinessDocument) {
  const signed = signDocument(payload, factoryKey)
  if (!signed.ok) throw new Error(JSON.stringify(signed.refusal))
  writeFileSync(join(folder, name), signed.value.text)
  return signed.value
}

/** As somebody calls it from their own folder. */
function run(...words: readonly string[]) {
  const at = '--at=2026-11-23T12:00:00Z'
  const env = { ...process.env, INIT_CWD: folder }
  const { status, stdout } = spawnSync(process.execPath, [script, at, ...words], { env })
  return { status, answer: JSON.parse(stdout.toString()) }
}

describe('npm run verify', () => {
  it('answers JSON and 0 for a document that is genuine and current', () => {
    const { status, answer } = run('v1.json', `--key=${keyIdOfPrivateKey(factoryKey)}`)
    expect(answer).toMatchObject({ verdict: 'genuine', standing: 'current', reasons: [] })
    expect(answer.payload).toEqual(harbour)
    expect(status).toBe(0)
  })

  it.each([
    ['an altered file', ['altered.json'], 'invalid', null, 1],
    [
      'another factory’s key',
      ['v1.json', `--key=${keyIdOfPrivateKey(strangersKey)}`],
      'other-key',
      null,
      1,
    ],
    ['an expired one', ['v1.json', '--at=2027-01-01T00:00:00Z'], 'genuine', 'expired', 1],
    ['one withdrawn since', ['v1.json', 'withdrawn.json'], 'genuine', 'withdrawn', 1],
    ['a later file that is no document', ['v1.json', 'altered.json'], 'genuine', 'current', 1],
    ['no such file', ['v9.json'], 'unread', null, 2],
    ['no file at all', [], 'unread', null, 2],
    ['a word it does not know', ['v1.json', '--force'], 'unread', null, 2],
  ] as const)('says why in words for %s', (_, words, verdict, standing, code) => {
    const { status, answer } = run(...words)
    expect(answer).toMatchObject({ verdict, standing })
    expect(answer.reasons[0].words).toMatch(/\w{3,}/)
    expect(status).toBe(code)
  })
})
