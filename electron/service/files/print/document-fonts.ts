import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FACES = ['next', 'mono'] as const
const SCRIPTS = ['latin', 'latin-ext'] as const
const WEIGHTS = [400, 700] as const

/** What documents are set in, by file name, and the colours they are meant in (an ICC profile). */
export interface DocumentFonts {
  readonly faces: Readonly<Record<string, Uint8Array>>
  readonly colours: Uint8Array
}

/** From the app's own resources/fonts. */
export function readDocumentFonts(folder: string): DocumentFonts {
  const names = FACES.flatMap((face) =>
    SCRIPTS.flatMap((script) => WEIGHTS.map((weight) => `${face}-${script}-${weight}.woff`)),
  )
  const faces = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
  return { faces, colours: readFileSync(join(folder, 'sRGB.icc')) }
}
