import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { openDisplay } from './display.ts'
import { seeToLibraries } from './libraries.ts'
import { root } from './paths.ts'
import { findRuntime, rootFlags, runtimeEnvironment } from './runtime.ts'
import { say } from './say.ts'

/** npm start [-- --headless] [--data FOLDER]: opens the app, on its usual data or on that of a folder. */
const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, data: { type: 'string' } },
  allowPositionals: true,
})
const headless = values.headless ?? Boolean(process.env.CI)

const runtime = findRuntime()
seeToLibraries({ display: headless })
if (!build()) process.exit(1)
const display = await openDisplay({ headless })
say('Opening Selvedge.')
const app = spawn(runtime.executable, [root, ...rootFlags()], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...runtimeEnvironment(runtime),
    ...display.environment,
    ...(values.data ? { SELVEDGE_DATA: resolve(process.env.INIT_CWD ?? '.', values.data) } : {}),
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill())
const [code] = await once(app, 'exit')
display.close()
process.exit(code ?? 1)
