import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openDisplay } from './display.ts'
import { seeToLibraries } from './libraries.ts'
import { root } from './paths.ts'
import { findRuntime, rootFlags, runtimeEnvironment } from './runtime.ts'

/** npm run dev: the app with hot reload, in the same runtime as `npm start`. */
const runtime = findRuntime()
seeToLibraries({ display: false })
const display = await openDisplay({ headless: false })
const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
const flags = rootFlags().length > 0 ? ['--noSandbox'] : []
const { status } = spawnSync(process.execPath, [program, 'dev', ...flags], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...runtimeEnvironment(runtime),
    ...display.environment,
    ELECTRON_EXEC_PATH: runtime.executable,
  },
})
process.exit(status ?? 1)
