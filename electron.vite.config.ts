import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
} as const

/**
 * The service and its workers are also run by plain Node, which cannot read inside a packed app's archive: they and what
 * they share lie beside it (electron-builder.yml). Only the SQLite binding is not bundled.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      isolatedEntries: true,
      sourcemap: false,
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          service: 'electron/service/entry.ts',
          worker: 'electron/service/workers/entry.ts',
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      rollupOptions: { input: 'electron/preload/index.ts', output: commonJs },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome114',
      sourcemap: false,
      rollupOptions: { input: join(import.meta.dirname, 'renderer/index.html') },
    },
  },
})
