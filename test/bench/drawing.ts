import { join } from 'node:path'
import type { Page } from 'playwright'
import { CLOCK, temporaryFolder } from '../small-service.ts'
import { type BenchRow, percentile, row, type Say } from './bench-row.ts'
import { makeBigPattern, PIECES } from './big-pattern.ts'
import { closeDesk, openBenchWindow, setupDesk } from './desk.ts'
import { watchFrames } from './frames.ts'
import { afterOther, type Hand, type Opening, openBig } from './opening.ts'
import { type OpeningParts, partsSince, watchLine } from './opening-parts.ts'
import { threadTime } from './thread-time.ts'

/** At 60 a second: what a hand still feels as one movement. */
const TWO_REFRESHES = 33.4

/** A style of 60 pieces in 10 sizes in the real window: how soon it is drawn, and how it moves under the hand. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  await setupDesk()
  const folder = temporaryFolder()
  try {
    say(`Making a style of ${PIECES} pieces in 10 sizes`)
    await makeBigPattern(join(folder.path, 'factory.sqlite'))
    return await measure(folder.path)
  } finally {
    closeDesk()
    folder.remove()
  }
}

async function measure(data: string): Promise<readonly BenchRow[]> {
  return [...(await handIn(data)), ...(await keyIn(data)), ...(await splitIn(data))]
}

/** As a person opens it: the pointer comes to the row, rests there, and presses. */
async function handIn(data: string): Promise<readonly BenchRow[]> {
  const { app, window } = await openPatterns(data)
  const first = await firstOf(window, 'rests')
  const again: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    again.push((await afterOther(window, () => openBig(window, 'rests'))).took)
  }
  const panned = await moved(window, 'pan')
  const zoomed = await moved(window, 'zoom')
  await app.close()
  return [
    row('opening 60 pieces x 10 sizes, first time', first.took, 'ms', 200),
    ...partRows(first),
    row('opening it again, median', percentile(again, 0.5), 'ms', 200),
    row('frame while panning, median', percentile(panned, 0.5), 'ms'),
    row('frame while panning, p95', percentile(panned, 0.95), 'ms', TWO_REFRESHES),
    row('frame while zooming, median', percentile(zoomed, 0.5), 'ms'),
    row('frame while zooming, p95', percentile(zoomed, 0.95), 'ms', TWO_REFRESHES),
  ]
}

/** Where nothing tells beforehand that it will be opened: all of it is asked for by the click. */
async function keyIn(data: string): Promise<readonly BenchRow[]> {
  const { app, window } = await openPatterns(data)
  const first = await firstOf(window, 'strikes')
  await app.close()
  return [row('first time, out of the blue', first.took, 'ms'), ...partRows(first)]
}

async function firstOf(window: Page, hand: Hand): Promise<Opening & OpeningParts> {
  return afterOther(window, async () => {
    await watchLine(window)
    const opened = await openBig(window, hand)
    return { ...opened, ...(await partsSince(window, opened.clicked)) }
  })
}

/** Where the first opening's time goes, in a window of its own: tracing slows what it watches. */
async function splitIn(data: string): Promise<readonly BenchRow[]> {
  const { app, window } = await openPatterns(data)
  const { script, layout, paint, raster } = await afterOther(window, () =>
    threadTime(window, () => openBig(window, 'strikes')),
  )
  await app.close()
  return [
    row('first opening, processor: script and memory', script, 'ms'),
    row('first opening, processor: style and layout', layout, 'ms'),
    row('first opening, processor: paint', paint, 'ms'),
    row('first opening, processor: raster, on threads', raster, 'ms'),
  ]
}

async function openPatterns(data: string) {
  const app = await openBenchWindow(data, CLOCK)
  const window = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
  )
  await window.getByRole('link', { name: 'Patterns' }).click()
  await window.getByRole('region', { name: 'Unit cost' }).waitFor()
  return { app, window }
}

function partRows({ took, stood, asked, answered, read }: Opening & OpeningParts) {
  return [
    row('  its outlines are asked for after', asked, 'ms'),
    row('  they are there after', answered, 'ms'),
    row('  all pieces stand after', stood, 'ms'),
    row('  of that, reading', read, 'ms'),
    row('  until they are on the screen', took - stood, 'ms'),
  ]
}

/** Frame times while the table is moved for some seconds, by as many steps as a hand gives. */
async function moved(window: Page, how: 'pan' | 'zoom'): Promise<readonly number[]> {
  const box = await window.getByRole('application').boundingBox()
  if (!box) throw new Error('There is no drawing')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await window.mouse.move(x, y)
  const frames = await watchFrames(window, 2)
  if (how === 'zoom') await window.keyboard.down('Control')
  for (let step = 0; step < 150; step++) {
    const back = Math.floor(step / 25) % 2 === 0 ? 1 : -1
    await window.mouse.wheel(how === 'pan' ? 9 * back : 0, (how === 'pan' ? 6 : 40) * back)
  }
  if (how === 'zoom') await window.keyboard.up('Control')
  return frames()
}
