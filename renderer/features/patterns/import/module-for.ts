import type { Library, LibraryModule } from '../../../../shared/contract/library.ts'

/**
 * The module that a file is a new version of, as far as names tell: one that was read from a file of this name, else
 * one whose code or name the file or its style has. A person may choose another.
 */
export function moduleFor(
  { modules }: Library,
  fileName: string,
  style: string | null,
): LibraryModule | null {
  const read = modules.find(({ revisions }) =>
    revisions.some(({ sourceName }) => sourceName === fileName),
  )
  const called = new Set([fileName.replace(/\.\w+$/, ''), style ?? ''].map(plain).filter(Boolean))
  const named = modules.find(
    ({ module: { code, name } }) => called.has(plain(code)) || called.has(plain(name)),
  )
  return read ?? named ?? null
}

const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
