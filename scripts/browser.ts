import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listPageFiles } from '../electron/main/page-files.ts'
import { policy } from '../electron/main/policy.ts'
import { OpenError } from '../electron/service/database/open.ts'
import { openHeadless } from '../electron/service/entry-headless.ts'
import { build } from './build.ts'
import { cache, root } from './paths.ts'
import { say } from './say.ts'

/** npm run browser [-- --data FOLDER] [--port PORT]: the app in a plain browser, its service in plain Node. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string', default: '7420' } },
  allowPositionals: true,
})
const data = values.data
  ? resolve(process.env.INIT_CWD ?? '.', values.data)
  : join(cache, 'browser')

if (!build()) process.exit(1)
mkdirSync(data, { recursive: true })
const pages = listPageFiles(join(root, 'out/renderer'))
const start = {
  database: join(data, 'factory.sqlite'),
  key: { privateKey: keptKey(join(data, 'headless-key.pem')), protection: 'file' as const },
  clock: process.env.SELVEDGE_CLOCK ?? null,
  worker: join(root, 'electron/service/workers/entry.ts'),
  resources: join(root, 'resources'),
}
try {
  const headless = await openHeadless(start, servePage, Number(values.port))
  say(`Selvedge is at ${headless.address} for this machine. Ctrl+C ends it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void headless.close().then(() => process.exit(0)))
  }
} catch (error) {
  say(error instanceof OpenError ? error.message : String(error))
  process.exitCode = 1
}

function servePage(path: string, response: ServerResponse): void {
  if (path === '/favicon.ico') return void response.writeHead(204).end()
  const file = pages.get(path === '/' ? '/index.html' : path)
  if (!file) return void response.writeHead(404).end('There is no such page.')
  response.setHeader('content-type', file.type)
  response.setHeader('x-content-type-options', 'nosniff')
  if (!file.type.startsWith('text/html')) return void response.end(readFileSync(file.path))
  const nonce = randomBytes(16).toString('base64')
  const html = readFileSync(file.path, 'utf8')
  response.setHeader('content-security-policy', policy(nonce))
  response.end(html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`))
}

/** A browser has no key store to ask: the key is guarded by the file's permissions. */
function keptKey(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  writeFileSync(file, pem, { mode: 0o600 })
  return pem
}
