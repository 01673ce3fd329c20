import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { openEntry, openTab } from '../journey/patterns-desk.ts'
import { CLOCK, openSample, temporaryFolder } from '../small-service.ts'
import { type BenchRow, percentile, row } from './bench-row.ts'
import { closeDesk, openBenchWindow, setupDesk } from './desk.ts'

const TIMES = 8

/** Pasting so many lines into the grid as a designer does: from Ctrl V to the frame with the grid of them, and back by one Ctrl Z. */
export async function measureGrid(lines: number): Promise<readonly BenchRow[]> {
  const folder = temporaryFolder()
  const data = join(folder.path, 'grid')
  mkdirSync(data)
  const factory = await openSample({ database: join(data, 'factory.sqlite') })
  factory.close()
  await setupDesk()
  const app = await openBenchWindow(data, CLOCK)
  try {
    return await pasteInWindow(app, lines)
  } finally {
    await app.close()
    closeDesk()
    folder.remove()
  }
}

async function pasteInWindow(
  app: ElectronApplication,
  lines: number,
): Promise<readonly BenchRow[]> {
  const window = await app.firstWindow()
  await openDraft(window)
  const before = await rowsOf(window)
  const text = Array.from({ length: lines }, (_, at) => `CRD-8\t\t\t${1 + (at % 9)}\t\t4 %`)
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text.join('\n'))
  const pastes: number[] = []
  const undos: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    await window.getByRole('gridcell', { name: 'Add a material…' }).click()
    pastes.push(await timeKeys(window, 'Control+v', before + lines))
    undos.push(await timeKeys(window, 'Control+z', before))
  }
  return [
    row(`Ctrl V of ${lines} lines to the grid on screen, median`, percentile(pastes, 0.5), 'ms'),
    row(`Ctrl V of ${lines} lines to the grid on screen, most`, percentile(pastes, 1), 'ms', 200),
    row('one Ctrl Z to the grid on screen, median', percentile(undos, 0.5), 'ms'),
    row('one Ctrl Z to the grid on screen, most', percentile(undos, 1), 'ms'),
  ]
}

async function openDraft(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Patterns' }).click()
  await openEntry(window, /^HT/)
  await openTab(window, 'Slots')
  await window.getByRole('button', { name: 'Draft next revision' }).click()
  await window.getByRole('button', { name: 'Release rev B…' }).waitFor()
  await openTab(window, 'Materials')
  await window.getByRole('gridcell').first().waitFor()
}

const GRID = '[role=grid][aria-rowcount]'

const rowsOf = (window: Page): Promise<number> =>
  window.evaluate((grid) => Number(document.querySelector(grid)?.ariaRowCount), GRID)

/** From the key's own event to the first frame in which the grid has that many rows. */
async function timeKeys(window: Page, keys: string, rows: number): Promise<number> {
  const timing = await window.evaluateHandle(
    ([grid, wanted]) => {
      const pressed = new Promise<number>((done) => {
        const hear = (event: KeyboardEvent) => event.key !== 'Control' && done(performance.now())
        document.addEventListener('keydown', hear, { capture: true })
      })
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const ended = async () => {
        const began = await pressed
        while (Number(document.querySelector(grid)?.ariaRowCount) !== wanted) await frame()
        await frame()
        return performance.now() - began
      }
      return { ended: ended() }
    },
    [GRID, rows] as const,
  )
  await window.keyboard.press(keys)
  return timing.evaluate(({ ended }) => ended)
}
