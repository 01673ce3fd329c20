import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { listPageFiles, type PageFile } from './page-files.ts'
import { policy } from './policy.ts'

export const pageOrigin = 'app://selvedge'

/** To be called before the app is ready: a page of ours counts as secure, with an origin of its own. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built renderer as it was at start, and not one file more. */
export function servePages(folder: string): void {
  const files = listPageFiles(folder)
  protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? findFile(files, url) : undefined
    if (!file) return new Response('There is no such page.', { status: 404 })
    return file.type.startsWith('text/html') ? page(file) : asset(file)
  })
}

function findFile(files: ReadonlyMap<string, PageFile>, url: string): PageFile | undefined {
  const { host, pathname } = new URL(url)
  if (host !== new URL(pageOrigin).host) return undefined
  return files.get(pathname === '/' ? '/index.html' : pathname)
}

/** Every load has a nonce of its own; the page reads it from its head and puts it on the styles it makes. */
async function page({ path, type }: PageFile): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const html = await readFile(path, 'utf8')
  const body = html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`)
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

async function asset({ path, type }: PageFile): Promise<Response> {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
  return new Response(await readFile(path), { headers })
}
