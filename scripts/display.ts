import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { giveUp } from './say.ts'

/** Where windows open: the person's own screen, or one that only exists in memory and must be closed. */
export interface Display {
  readonly environment: Readonly<Record<string, string>>
  close(): void
}

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** An in-memory screen where headless is asked for; else the person's own, or one sentence about what is missing. */
export async function openDisplay({ headless }: { readonly headless: boolean }): Promise<Display> {
  if (headless && process.platform === 'linux') return openScreenInMemory()
  if (hasScreen()) return { environment: {}, close: () => {} }
  return giveUp(
    'There is no display to open a window on; start with “npm start -- --headless” to use one in memory (Xvfb).',
  )
}

/** Xvfb picks a free number by itself and tells it on its fourth descriptor. */
async function openScreenInMemory(): Promise<Display> {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  const screen = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await readNumber(screen)
  const close = () => void screen.kill()
  process.once('exit', close)
  return { environment: { DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11' }, close }
}

async function readNumber(screen: ChildProcess): Promise<string> {
  const told = screen.stdio[3]
  if (!told) throw new Error('Xvfb was started without a descriptor to answer on')
  const absent = () => giveUp('Xvfb is not installed. Run: sudo apt-get install xvfb')
  const failed = () => giveUp('Xvfb could not open a screen in memory.')
  screen.once('error', absent)
  screen.once('exit', failed)
  const [digits]: Buffer[] = await once(told, 'data')
  screen.removeListener('exit', failed)
  return String(digits).trim()
}
