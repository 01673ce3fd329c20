import { defineConfig } from 'vitest/config'

/**
 * Three rings: `rules` and `service` need nothing but Node; `journeys` open the real window. Where screens are kept in memory each
 * file of journeys has its own; where they are the person's, one window is open at a time.
 */
/**
 * Node reads TypeScript by WebAssembly, in each worker thread of a service anew; where two threads put a wrapper of it on the next
 * tier at once, V8 may end the process ("Check failed: jit_page.has_value()"). With this budget none is ever put there.
 */
const execArgv = ['--wasm-wrapper-tiering-budget=1000000000']

export default defineConfig({
  test: {
    /** Every core: vitest leaves one of them idle by itself, which is half of a small machine. */
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/rooms.test.ts', 'test/domain/**/*.test.ts', 'test/renderer/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'service',
          execArgv,
          include: ['test/service/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          execArgv,
          globalSetup: ['test/journey/desk-setup.ts'],
          include: ['test/journey/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          setupFiles: ['test/journey/own-screen.ts'],
          fileParallelism: process.platform === 'linux',
          maxWorkers: 2,
        },
      },
    ],
  },
})
