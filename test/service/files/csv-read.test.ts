import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSmallService, type SmallService } from '../../small-service.ts'

let small: SmallService
beforeAll(() => {
  small = openSmallService()
})
afterAll(() => small.close())

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array | string) =>
  small.see('csv.readFile', typeof bytes === 'string' ? utf8(bytes) : bytes)
const tableOf = async (bytes: Uint8Array | string) => {
  const found = await read(bytes)
  if (!found.ok) throw new Error(`refused: ${found.refusal.code}`)
  return found.value
}

describe('a file with columns', () => {
  it.each([
    ['commas', 'Code,Name\r\nA,"Jersey, ecru"\r\n'],
    ['semicolons', 'Code;Name\nA;Jersey, ecru\n'],
    ['tabs', 'Code\tName\nA\tJersey, ecru'],
    ['what it says itself', 'sep=|\r\nCode|Name\r\nA|Jersey, ecru\r\n'],
  ])('is cut by %s', async (_, text) => {
    const { header, rows } = await tableOf(text)
    expect(header).toEqual(['Code', 'Name'])
    expect(rows.map(({ cells }) => cells)).toEqual([['A', 'Jersey, ecru']])
  })

  it('is read with a byte order mark, in UTF-16 and in Latin 1', async () => {
    const wide = new Uint8Array(Buffer.from('\uFEFFCode,Name\nA,Écru\n', 'utf16le'))
    const latin = new Uint8Array(Buffer.from('Code,Name\nA,Écru\n', 'latin1'))
    for (const bytes of [utf8('\uFEFFCode,Name\nA,Écru\n'), wide, latin]) {
      expect(await tableOf(bytes)).toMatchObject({
        header: ['Code', 'Name'],
        rows: [{ cells: ['A', 'Écru'] }],
      })
    }
  })

  it('tells its rows by the line they begin on, over quoted lines and empty ones', async () => {
    const { rows } = await tableOf('Code,Name\nA,"two\nlines"\n\nB,x\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 5])
  })
})

describe('a hostile file', () => {
  it('is refused with the line that is wrong', async () => {
    expect(await read('')).toEqual({ ok: false, refusal: { code: 'empty' } })
    expect(await read('a,b\n1,"open\n2,3\n')).toEqual({
      ok: false,
      refusal: { code: 'unclosed-quote', line: 2 },
    })
    expect(await read('a,b\n1,x\0y\n')).toMatchObject({ refusal: { code: 'not-text' } })
    expect(await read(`a,b\n${'x,'.repeat(1_000_000)}`)).toEqual({
      ok: false,
      refusal: { code: 'many-columns', line: 2, columns: 1_000_001 },
    })
    expect(await read(`a,b\n${'1,2\n'.repeat(10_002)}`)).toMatchObject({
      refusal: { code: 'many-rows' },
    })
    expect(await read(`a,b\n1,${'x'.repeat(5_000)}\n`)).toMatchObject({
      refusal: { code: 'long-cell', line: 2 },
    })
  })

  it('is refused for its size before it is looked at', async () => {
    expect(await read(new Uint8Array(21 * 1024 * 1024))).toEqual({
      ok: false,
      refusal: { code: 'too-large', megabytes: 21 },
    })
  })
})
