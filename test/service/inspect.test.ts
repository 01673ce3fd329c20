import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { cloFiles } from '../pattern/dialects.ts'
import { patternOf } from '../pattern/reading.ts'

const script = fileURLToPath(new URL('../../scripts/inspect.ts', import.meta.url))
const samples = fileURLToPath(new URL('../../resources/sample-factory', import.meta.url))
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))

function folderWith(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-inspect-'))
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  return folder
}

test('prints what a drawing and its rules say, from any folder', () => {
  const cwd = folderWith(cloFiles())
  const report = JSON.parse(
    execFileSync(node, [script, 'clo.dxf', 'clo.rul'], { cwd, encoding: 'utf8' }),
  )
  expect(Object.keys(report)).toEqual(['units', 'author', 'sizes', 'pieces', 'guesses', 'warnings'])
  expect(report.pieces[0]).toMatchObject({
    name: 'FRONT',
    quantity: '1',
    material: null,
    sizes: { M: { vertices: 6, cutAreaMm2: 268_800, cutPerimeterMm: 2120, notches: 1 } },
  })
})

test('says in JSON and in a sentence why a file was refused, and ends with 1', () => {
  const cwd = folderWith([{ name: 'a.dxf', bytes: new TextEncoder().encode('no drawing\n') }])
  for (const name of ['a.dxf', 'missing.dxf']) {
    const { status, stdout, stderr } = spawnSync(node, [script, name], { cwd, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ refusal: { file: name }, message: stderr.trim() })
  }
})

test('every pattern of the sample factory is read without a warning about its shape, in well under a second', () => {
  const names = readdirSync(samples).filter((name) => name.endsWith('.dxf'))
  expect(names.length).toBeGreaterThanOrEqual(8)
  for (const name of names) {
    const started = performance.now()
    const { sizes, units, warnings } = patternOf([
      { name, bytes: readFileSync(join(samples, name)) },
    ])
    expect(performance.now() - started).toBeLessThan(1000)
    expect({ sizes, units }).toEqual({ sizes: ['XS', 'S', 'M', 'L', 'XL'], units: 'mm' })
    expect(warnings.filter(({ code }) => code !== 'vertices-differ')).toEqual([])
  }
})
