import type { Page } from 'playwright'

type Watched = typeof globalThis & { watch: { frames: number[]; on: boolean } }

/** Counts how long each frame of the window takes, in milliseconds, until it is asked for them; the first are the counting's own. */
export async function watchFrames(window: Page, own = 1): Promise<() => Promise<number[]>> {
  await window.evaluate(() => {
    const watch = { frames: [] as number[], on: true }
    Object.assign(globalThis, { watch })
    let last = performance.now()
    const frame = (now: number) => {
      watch.frames.push(now - last)
      last = now
      if (watch.on) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  return async () => {
    const frames = await window.evaluate(() => {
      const { watch } = globalThis as Watched
      watch.on = false
      return watch.frames
    })
    return frames.slice(own)
  }
}
