import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

const resources = join(import.meta.dirname, '../resources')
const FACES = [
  ['Next', 400, 'next-latin-400'],
  ['Next', 700, 'next-latin-700'],
  ['Mono', 400, 'mono-latin-400'],
] as const

if (import.meta.main) writeFileSync(join(resources, 'verify.html'), await makeVerifyPage())

/** One file that brings all it needs; its policy lets nothing else in, and nothing out. */
export async function makeVerifyPage(): Promise<string> {
  const script = (await bundle()).replaceAll('</script', '<\\/script').trim()
  const style = `${FACES.map(faceRule).join('')}${source('page.css').trim()}`
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return Object.entries({ policy, style, script }).reduce(
    (page, [name, content]) => page.replace(`{{${name}}}`, () => content),
    source('page.html'),
  )
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(resources, 'verify'),
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome114',
      minify: true,
      lib: { entry: 'main.ts', formats: ['iife'], name: 'selvedgeVerify', fileName: 'verify' },
    },
  })
  const [output] = [built].flat() as Rolldown.RolldownOutput[]
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('The verify page was bundled to nothing')
  return chunk.code
}

function faceRule([family, weight, file]: (typeof FACES)[number]): string {
  const bytes = readFileSync(join(resources, 'fonts', `${file}.woff`)).toString('base64')
  const src = `url(data:font/woff;base64,${bytes}) format('woff')`
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: ${src}; }\n`
}

function source(name: string): string {
  return readFileSync(join(resources, 'verify', name), 'utf8').replaceAll('\r\n', '\n')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
