import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { openSearch } from '../../shared/domain/search.ts'
import { CLOCK, openSmallService, temporaryFolder } from '../small-service.ts'
import { type BenchRow, percentile, row, type Say, timed } from './bench-row.ts'
import { makeBigLibrary } from './big-library.ts'
import { closeDesk, openBenchWindow, setupDesk } from './desk.ts'

const STYLES = 5_000
/** Each is typed letter by letter. */
const TYPED = ['harbour tee', 'x4321', 'sleeve short', 'keel hoodie 61', 'zzz', 'jersey']
const FIELD = 'Find a style, a module, a piece or a material'

/** Searching a library of 5,000 styles: what a keystroke costs, in the service's and the window's share. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const folder = temporaryFolder()
  try {
    say(`Making a library of ${STYLES} styles`)
    const data = join(folder.path, 'big')
    mkdirSync(data)
    const file = join(data, 'factory.sqlite')
    await makeBigLibrary(file, STYLES)
    return [...(await measureService(file)), ...(await measureWindow(data))]
  } finally {
    folder.remove()
  }
}

/** A blank at the end seeks nothing new. */
const prefixes = TYPED.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1))).filter(
  (text) => !text.endsWith(' '),
)

/** Names are read once, and again only when something of the library has changed. */
async function measureService(file: string): Promise<readonly BenchRow[]> {
  const small = openSmallService({ database: file })
  const began = performance.now()
  const names = await small.see('patterns.names', null)
  const reading = performance.now() - began
  small.close()
  const opened = timed(() => openSearch(names))
  const each = prefixes.map((text) => timed(() => opened.value.find(text)).ms)
  return [
    row('names that can be found', names.length, 'names'),
    row('reading the names, once', reading, 'ms'),
    row('making the search ready, once', opened.ms, 'ms'),
    row('ranking a keystroke, p50', percentile(each, 0.5), 'ms'),
    row('ranking a keystroke, p95', percentile(each, 0.95), 'ms', 50),
  ]
}

async function measureWindow(data: string): Promise<readonly BenchRow[]> {
  await setupDesk()
  const app = await openBenchWindow(data, CLOCK)
  try {
    const window = await app.firstWindow()
    await window.getByRole('link', { name: 'Patterns' }).click()
    const field = window.getByRole('textbox', { name: FIELD })
    await field.fill('x4321')
    await window.getByRole('button', { name: /^X4321 / }).waitFor()
    const each = await measureKeys(window)
    const drawn = await window.locator('nav[aria-label=Library] button').count()
    return [
      row('keystroke to the list on screen, p50', percentile(each, 0.5), 'ms'),
      row('keystroke to the list on screen, p95', percentile(each, 0.95), 'ms', 50),
      row('rows drawn of all that are found', drawn, 'rows'),
    ]
  } finally {
    await app.close()
    closeDesk()
  }
}

/** From the letter to the end of the first frame that shows the list anew, laid out and painted. */
function measureKeys(window: Page): Promise<readonly number[]> {
  return window.evaluate(
    async ([label, texts]) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      const side = field?.closest('[aria-busy]')
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const { port1, port2 } = new MessageChannel()
      /** What is posted within a frame is heard when that frame is through. */
      const painted = () =>
        new Promise((done) => {
          port1.onmessage = done
          requestAnimationFrame(() => port2.postMessage(null))
        })
      const each: number[] = []
      for (const text of texts) {
        await frame()
        const began = performance.now()
        set?.call(field, text)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
        await Promise.resolve()
        while (side?.getAttribute('aria-busy') === 'true') await frame()
        await painted()
        each.push(performance.now() - began)
      }
      return each
    },
    [FIELD, prefixes] as const,
  )
}
