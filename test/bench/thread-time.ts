import type { CDPSession, Page } from 'playwright'

/** What Chromium's trace says of one task: times in microseconds. */
interface Traced {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

export interface ThreadTime {
  /** Processor time, in milliseconds: it counts what was done, however many others wanted the processor. */
  readonly script: number
  readonly layout: number
  readonly paint: number
  readonly raster: number
}

const KINDS: Readonly<Record<string, keyof ThreadTime>> = {
  UpdateLayoutTree: 'layout',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  RasterTask: 'raster',
  'BitmapRasterBuffer::Playback': 'raster',
  'DisplayItemList::Raster': 'raster',
  FunctionCall: 'script',
  'v8.callFunction': 'script',
  MinorGC: 'script',
  MajorGC: 'script',
}

/** The processor time that the window's threads take while something is done, by what it goes to. */
export async function threadTime(window: Page, act: () => Promise<unknown>): Promise<ThreadTime> {
  const session = await window.context().newCDPSession(window)
  const events = await traced(session, act)
  await session.detach()
  const sum = { script: 0, layout: 0, paint: 0, raster: 0 }
  for (const [name, microseconds] of ownTimes(events)) {
    const kind = KINDS[name]
    if (kind) sum[kind] += microseconds / 1000
  }
  return sum
}

async function traced(session: CDPSession, act: () => Promise<unknown>) {
  const events: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'cc'] },
  })
  await act()
  const complete = new Promise<void>((rest) =>
    session.once('Tracing.tracingComplete', () => rest()),
  )
  await session.send('Tracing.end')
  await complete
  return events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
}

/** Of each task without those inside it, so that nothing is counted twice. */
function ownTimes(events: readonly Traced[]): readonly (readonly [string, number])[] {
  const found: { readonly task: Traced; inside: number }[] = []
  const open = new Map<string, (typeof found)[number][]>()
  const longestFirst = (a: Traced, b: Traced) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)
  for (const task of events.toSorted(longestFirst)) {
    const thread = `${task.pid}:${task.tid}`
    const around = (open.get(thread) ?? []).filter(
      ({ task: { ts, dur } }) => task.ts < ts + (dur ?? 0),
    )
    const last = around.at(-1)
    if (last) last.inside += task.tdur ?? 0
    const one = { task, inside: 0 }
    open.set(thread, [...around, one])
    found.push(one)
  }
  return found.map(({ task, inside }) => [task.name, (task.tdur ?? 0) - inside])
}
