import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Headless, openHeadless } from '../../electron/service/entry-headless.ts'
import { decodeBytes, encodeBytes } from '../../electron/service/http-bytes.ts'
import { factoryKey } from '../small-confirmation.ts'
import { CLOCK, choice } from '../small-service.ts'

const root = join(import.meta.dirname, '../..')
let headless: Headless
beforeAll(async () => {
  const start = {
    database: ':memory:',
    key: { privateKey: factoryKey, protection: 'file' as const },
    clock: CLOCK,
    worker: join(root, 'electron/service/workers/entry.ts'),
    resources: join(root, 'resources'),
  }
  headless = await openHeadless(start, (path, response) => void response.end(`page ${path}`))
})
afterAll(() => headless.close())

const by = { actor: 'Lead One', station: 'office' }
let asked = 0

async function ask(name: string, question: unknown, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ id: `ask-${++asked}`, name, ask: question, by }, encodeBytes)
  const response = await fetch(`${headless.address}/service`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-line': 'line-1', ...headers },
    body,
  })
  return {
    status: response.status,
    reply: JSON.parse((await response.text()) || 'null', decodeBytes),
  }
}

/** A request as it stands, with headers that `fetch` would not let us forge. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((answered, failed) => {
    const asking = request(`${headless.address}${path}`, { method, headers }, (response) => {
      response.resume()
      answered(response.statusCode ?? 0)
    })
    asking.on('error', failed)
    asking.end(method === 'POST' ? '{}' : undefined)
  })
}

describe('the service over HTTP', () => {
  it('answers, and tells every line what has changed', async () => {
    const news = await fetch(`${headless.address}/service/news?line=line-2`)
    const reader = news.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain('welcome')
    expect(await ask('factory.begin', { choice, start: 'empty' })).toMatchObject({
      status: 200,
      reply: { ok: true },
    })
    const told = (await reader.read()).value ?? ''
    expect(JSON.parse(told.replace('data: ', ''))).toMatchObject({
      changed: expect.arrayContaining(['floor', 'station']),
    })
    await reader.cancel()
    const { reply } = await ask('factory.state', null)
    expect(reply.answer.floor.name).toBe('Floor 1')
  })

  it('takes bytes as they are', async () => {
    const bytes = new TextEncoder().encode('not a drawing')
    const { reply } = await ask('patterns.readFiles', [{ name: 'letter.dxf', bytes }])
    expect(reply).toMatchObject({ ok: true, answer: { ok: false } })
  })

  it('gives a refusal as a refusal and a fault as a fault', async () => {
    const again = await ask('factory.begin', { choice, start: 'empty' })
    expect(again.reply).toMatchObject({ ok: false, refusal: { code: 'already-begun' } })
    expect((await ask('no.suchCall', null)).reply).toMatchObject({
      fault: 'No such call: no.suchCall',
    })
  })

  it('serves the page for everything else', async () => {
    expect(await (await fetch(`${headless.address}/board`)).text()).toBe('page /board')
  })
})

describe('it will not hear', () => {
  const json = { 'content-type': 'application/json', 'x-line': 'line-1' }

  it.each([
    ['a page under another name for this machine', { host: 'evil.example:80' }],
    ['a page of another origin', { origin: 'https://evil.example' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_, headers) => {
    expect(await raw('/service/news?line=a', headers)).toBe(403)
    expect(await raw('/service', { ...json, ...headers }, 'POST')).toBe(403)
  })

  it('what is no message, has no line, or is not JSON', async () => {
    expect(await raw('/service', json, 'POST')).toBe(400)
    expect(await raw('/service', { 'content-type': 'application/json' }, 'POST')).toBe(400)
    expect(await raw('/service', { 'content-type': 'text/plain', 'x-line': 'a' }, 'POST')).toBe(400)
  })

  it('any machine but this one', () => {
    expect(headless.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})
