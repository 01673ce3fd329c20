import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Mark {
  readonly integrity: string
  readonly executable: string
  readonly sizes: Readonly<Record<string, number>>
}

const markFile = (folder: string) => join(folder, 'whole.json')

/** Notes what was unpacked from a parcel of known integrity. */
export function markWhole(folder: string, integrity: string): void {
  const mark: Mark = { integrity, executable: executableHash(folder), sizes: sizesIn(folder) }
  writeFileSync(markFile(folder), JSON.stringify(mark, null, 1))
}

/** Whether the folder still is what was unpacked: every file by its size, the executable by its hash. */
export function isWhole(folder: string, integrity: string): boolean {
  if (!existsSync(markFile(folder))) return false
  const mark: Mark = JSON.parse(readFileSync(markFile(folder), 'utf8'))
  const sizes = sizesIn(folder)
  return (
    mark.integrity === integrity &&
    Object.entries(mark.sizes).every(([file, size]) => sizes[file] === size) &&
    mark.executable === executableHash(folder)
  )
}

function executableHash(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'electron')))
    .digest('hex')
}

function sizesIn(folder: string): Readonly<Record<string, number>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const kept = files.filter((file) => file !== 'whole.json' && !file.startsWith('resources/'))
  return Object.fromEntries(
    kept
      .map((file) => [file, statSync(join(folder, file))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([file, stat]) => [file, stat.size]),
  )
}
