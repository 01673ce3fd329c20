import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { CLOCK, openSample, temporaryFolder } from '../small-service.ts'
import { type BenchRow, percentile, row, type Say } from './bench-row.ts'
import { makeBigFactory } from './big-factory.ts'
import { closeDesk, openBenchWindow, resize, setupDesk } from './desk.ts'
import { measureDrag, measureWeek } from './window-drag.ts'
import { measureThinking } from './window-thinking.ts'

const BIG = { bookings: 5_000, entries: 100_000 }
const CLICKS = 120
const LEAST_CARDS = 250
const USUAL = { width: 1440, height: 900 }
/** Room for more cards than a board is to be dragged over. */
const WIDE = { width: 3_000, height: 900 }

interface Opened {
  readonly app: ElectronApplication
  readonly window: Page
  readonly openedIn: number
}

/** The real window: how soon it can be used, how soon a click is on screen, how it drags, what it weighs. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  await setupDesk()
  const folder = temporaryFolder()
  try {
    const small = folderFor(folder.path, 'sample')
    await (await openSample({ database: join(small, 'factory.sqlite') })).close()
    const light = await measureSample(small)
    say(`Making a factory of ${BIG.bookings} bookings and ${BIG.entries} journal entries`)
    const big = folderFor(folder.path, 'big')
    await makeBigFactory(join(big, 'factory.sqlite'), BIG)
    return [...light, ...(await measureBig(big))]
  } finally {
    closeDesk()
    folder.remove()
  }
}

function folderFor(parent: string, name: string): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  return folder
}

async function open(data: string): Promise<Opened> {
  const began = performance.now()
  const app = await openBenchWindow(data, CLOCK)
  const window = await app.firstWindow()
  await window.locator('[data-lane] article').first().waitFor()
  const openedIn = performance.now() - began
  await resize(app, USUAL)
  return { app, window, openedIn }
}

async function measureSample(data: string): Promise<readonly BenchRow[]> {
  const { app, openedIn } = await open(data)
  const memory = await memoryOf(app)
  await app.close()
  return [
    row('cold start to cards on the board', openedIn, 'ms', 3_000),
    row('memory of service and window, sample factory', memory, 'MB', 400),
  ]
}

async function measureBig(data: string): Promise<readonly BenchRow[]> {
  const { app, window, openedIn } = await open(data)
  const cameIn = await measureComing(window)
  const clicks = await measureClicks(window)
  await resize(app, WIDE)
  const drag = await measureDrag(window)
  await resize(app, USUAL)
  const thinking = await measureThinking(window)
  const week = await measureWeek(window)
  await app.close()
  return [
    ...thinking,
    row('opening the board, 5,000 bookings in the file', openedIn, 'ms'),
    row('coming to the board from another room', cameIn, 'ms', 500),
    row('click to the news on screen, p50', percentile(clicks, 0.5), 'ms'),
    row('click to the news on screen, p95', percentile(clicks, 0.95), 'ms', 50),
    row('cards mounted while dragging', drag.cards, 'cards'),
    row('cards short of 250', Math.max(0, LEAST_CARDS - drag.cards), 'cards', 0),
    row('frame while dragging, p95', percentile(drag.frames, 0.95), 'ms', 33),
    row('long tasks over 50 ms while dragging', drag.longTasks, 'tasks', 0),
    ...week,
  ]
}

/** From the press on the rail to the first cards. */
async function measureComing(window: Page): Promise<number> {
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('heading', { name: 'Settings' }).first().waitFor()
  return window.evaluate(async () => {
    await new Promise<void>((rest) => requestIdleCallback(() => rest()))
    const link = [...document.querySelectorAll<HTMLElement>('nav a')].find((one) =>
      one.textContent?.includes('Board'),
    )
    const began = performance.now()
    link?.click()
    while (!document.querySelector('[data-lane] article')) await new Promise(requestAnimationFrame)
    return performance.now() - began
  })
}

/** Locks and unlocks one card by its button, and waits for the card to say so. */
async function measureClicks(window: Page): Promise<readonly number[]> {
  const card = window.locator('[data-lane] article[data-state="proposed"]').first()
  await card.dblclick()
  await window.getByRole('button', { name: /^Lock/ }).waitFor()
  const times: number[] = []
  for (let click = 0; click < CLICKS; click++) {
    times.push(
      await window.evaluate(async () => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          /^(Lock|Unlock)/.test(one.textContent ?? ''),
        )
        const chosen = document.querySelector('[data-lane] article[data-selected="true"]')
        if (!button || !chosen) throw new Error('Nothing is chosen on the board')
        // No hand clicks again before the window has come to rest.
        await new Promise<void>((rest) => requestIdleCallback(() => rest()))
        const before = chosen.getAttribute('data-lock')
        const began = performance.now()
        button.click()
        while (chosen.getAttribute('data-lock') === before) await new Promise(requestAnimationFrame)
        return performance.now() - began
      }),
    )
  }
  return times
}

/** Proportional set size of the window's process and of the service's, in MB. */
async function memoryOf(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: electron, BrowserWindow }) => ({
    window: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    own: electron.getAppMetrics().map(({ pid }) => pid),
    main: process.pid,
  }))
  const children = readFileSync(`/proc/${pids.main}/task/${pids.main}/children`, 'utf8')
  const service = children
    .trim()
    .split(' ')
    .map(Number)
    .filter((pid) => !pids.own.includes(pid))
  return [pids.window, ...service].reduce((sum, pid) => sum + megabytes(pid), 0)
}

function megabytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024
}
