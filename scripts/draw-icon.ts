import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openDisplay } from './display.ts'
import { root } from './paths.ts'
import { findRuntime, rootFlags } from './runtime.ts'

/** node scripts/draw-icon.ts: draws resources/icon.png anew after icon.svg was changed. */
const display = await openDisplay({ headless: true })
const words = [join(import.meta.dirname, 'icon-drawer'), ...rootFlags()]
const env = { ...process.env, ...display.environment, ICONS: join(root, 'resources') }
const { status } = spawnSync(findRuntime().executable, words, { env, stdio: 'inherit' })
display.close()
process.exit(status ?? 1)
