import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Copies what documents are set in from the packages that carry it, so that a packed app needs no package. */
const folder = join(import.meta.dirname, '../resources/fonts')
const require = createRequire(import.meta.url)
const faces = ['next', 'mono'] as const
const scripts = ['latin', 'latin-ext'] as const
const weights = [400, 700] as const

mkdirSync(folder, { recursive: true })
for (const face of faces) {
  const from = dirname(require.resolve(`@fontsource/atkinson-hyperlegible-${face}/package.json`))
  copyFileSync(join(from, 'LICENSE'), join(folder, `LICENSE-OFL-${face}.txt`))
  for (const script of scripts) {
    for (const weight of weights) {
      const file = `atkinson-hyperlegible-${face}-${script}-${weight}-normal.woff`
      copyFileSync(join(from, 'files', file), join(folder, `${face}-${script}-${weight}.woff`))
    }
  }
}
const pdfkit = dirname(require.resolve('pdfkit'))
copyFileSync(join(pdfkit, 'data/sRGB_IEC61966_2_1.icc'), join(folder, 'sRGB.icc'))
