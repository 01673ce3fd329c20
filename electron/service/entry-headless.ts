import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServiceStart } from '../../shared/contract/start.ts'
import { openFactoryFile } from './factory.ts'
import { openHttpLines } from './http-lines.ts'

export interface Headless {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  close(): Promise<void>
}

export type ServePage = (path: string, response: ServerResponse) => void | Promise<void>

/**
 * The same service without Electron, for a plain browser on this machine and for nobody else: it listens on the
 * loopback only, and hears only pages of its own. Throws an `OpenError` when the file cannot be had.
 */
export async function openHeadless(
  start: ServiceStart,
  page: ServePage,
  port = 0,
): Promise<Headless> {
  const factory = openFactoryFile(start)
  const lines = openHttpLines(factory.service.serve)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request)) return void response.writeHead(403).end()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const call = `${request.method} ${pathname}`
    if (call === 'POST /service') return lines.ask(request, response)
    const line = searchParams.get('line')
    if (call === 'GET /service/news' && line) return lines.news(line, response)
    if (request.method === 'GET') return page(pathname, response)
    response.writeHead(404).end()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url} failed`, error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await listening(server, port).catch((error: unknown) => {
    factory.close()
    throw error
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      factory.close()
    },
  }
}

const listening = (server: ReturnType<typeof createServer>, port: number) =>
  new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })

/** Another site's page can send to the loopback, but not under our host and not as our origin. */
function isOurs({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers
  const site = headers['sec-fetch-site']
  if (!host || !/^(127\.0\.0\.1|localhost):\d+$/.test(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}
