import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { choice, temporaryFolder } from '../small-service.ts'
import { type BenchLine, openBenchLine } from './bench-line.ts'
import { type BenchRow, percentile, row, type Say } from './bench-row.ts'

const samples = join(import.meta.dirname, '../../resources/sample-factory')

/** The largest sample drawing, read and imported while somebody else goes on asking. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const folder = temporaryFolder()
  const line = await openBenchLine(join(folder.path, 'factory.sqlite'))
  try {
    await line.command('factory.begin', { choice, start: 'empty' })
    const name = largest()
    const bytes = new Uint8Array(readFileSync(join(samples, name)))
    say(`Importing ${name}, ${bytes.length} bytes`)
    const first = await importOnce(line, name, bytes, 'A')
    const again = await importOnce(line, name, bytes, 'B')
    return [
      row('read and import, first time', first.ms, 'ms', 1_000),
      row('read and import, once more', again.ms, 'ms', 1_000),
      row('any other call meanwhile, slowest', Math.max(...first.calls, ...again.calls), 'ms', 50),
      row(
        'any other call meanwhile, median',
        percentile([...first.calls, ...again.calls], 0.5),
        'ms',
      ),
    ]
  } finally {
    await line.close()
    folder.remove()
  }
}

async function importOnce(line: BenchLine, name: string, bytes: Uint8Array, code: string) {
  const calls: number[] = []
  let isOver = false
  const began = performance.now()
  const other = (async () => {
    while (!isOver) {
      const asked = performance.now()
      await line.query('factory.setup', null)
      calls.push(performance.now() - asked)
    }
  })()
  const review = await line.query('patterns.readFiles', [{ name, bytes }])
  if (!review.ok) throw new Error(`${name} does not read: ${review.refusal.code}`)
  await line.command('patterns.importModule', {
    moduleId: `mod_${code}` as never,
    revisionId: `mrv_${code}` as never,
    staged: review.staged,
    code,
    name,
    kind: 'body',
    pieces: review.pattern.pieces.map((piece) => ({
      block: piece.block,
      name: piece.name,
      quantity: 1,
      cut: 'single',
      role: 'shell',
    })),
    sizes: review.pattern.sizes,
  })
  const ms = performance.now() - began
  isOver = true
  await other
  return { ms, calls }
}

function largest(): string {
  const names = readdirSync(samples).filter((name) => name.endsWith('.dxf'))
  const size = (name: string) => statSync(join(samples, name)).size
  return names.reduce((a, b) => (size(b) > size(a) ? b : a))
}
