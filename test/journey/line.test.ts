import { beforeAll, describe, expect, it } from 'vitest'
import { buildLineApp } from './line-app/build-line-app.ts'
import { overForkedNode, overMessageChannel } from './line-app/plain-exchanges.ts'
import { type Exchange, request } from './line-app/talker.ts'
import { overWindows } from './line-app/window-exchange.ts'

const inNode = { LINE_NODE: process.execPath }
let folder = ''

beforeAll(async () => {
  folder = await buildLineApp()
})

const ways: readonly (readonly [string, () => Promise<Exchange>])[] = [
  ['a message channel', overMessageChannel],
  ['a forked Node', overForkedNode],
  ['a window and a utility process', () => overWindows(folder, {})],
  ['a window and a Node that main pumps for', () => overWindows(folder, inNode)],
]

describe.each(ways)('a line over %s', (_, begin) => {
  it('carries an answer to its question, unchanged and in order', async () => {
    const { open } = await begin()
    const line = await open()
    const bytes = new Uint8Array([0, 7, 255])
    const ask = { text: 'Größe ½', list: [1, null, { deep: true }], big: 2 ** 40, bytes }
    await line.send(request('one', 'echo', ask))
    await line.send(request('two', 'echo', 'again'))
    await expect.poll(line.heard).toEqual([
      { id: 'one', ok: true, answer: ask },
      { id: 'two', ok: true, answer: 'again' },
    ])
  })

  it('tells how far a long query has come, and lets it be cancelled', async () => {
    const { open } = await begin()
    const line = await open()
    await line.send(request('long', 'slow'))
    await expect.poll(line.heard).toEqual([{ progress: 'long', done: 0.5, doing: 'thinking' }])
    await line.send({ cancel: 'long' })
    await expect
      .poll(async () => (await line.heard()).at(-1))
      .toEqual({
        id: 'long',
        ok: false,
        refusal: 'cancelled',
      })
  })

  it('brings news to every window, and answers only to the one that asked', async () => {
    const { open } = await begin()
    const [first, second] = [await open(), await open()]
    await second.send(request('here', 'echo'))
    await expect.poll(second.heard).toHaveLength(1)
    await first.send(request('new', 'news'))
    await expect
      .poll(first.heard)
      .toEqual([{ changed: ['booking'] }, { id: 'new', ok: true, answer: null }])
    await expect
      .poll(async () => (await second.heard()).slice(1))
      .toEqual([{ changed: ['booking'] }])
  })

  it('is forgotten by the service when its window closes', async () => {
    const { open } = await begin()
    const [staying, leaving] = [await open(), await open()]
    await leaving.send(request('here', 'echo'))
    await expect.poll(leaving.heard).toHaveLength(1)
    await leaving.close()
    let asked = 0
    await expect
      .poll(async () => {
        await staying.send(request(`count ${++asked}`, 'lines'))
        return (await staying.heard()).at(-1)
      })
      .toMatchObject({ answer: 1 })
  })
})

const services: readonly (readonly [string, Record<string, string>])[] = [
  ['a utility process', {}],
  ['a plain Node', inNode],
]

describe.each(services)('a service that runs as %s', (_, env) => {
  it('is started anew when it dies, and windows get a new line by themselves', async () => {
    const { open } = await overWindows(folder, env)
    const line = await open()
    await line.send(request('last words', 'die'))
    const told = ['service-line', 'service-lost', 'service-line']
    await expect.poll(async () => (await line.notices()).map(({ notice }) => notice)).toEqual(told)
    await line.send(request('again', 'echo', 'there'))
    await expect.poll(line.heard).toEqual([{ id: 'again', ok: true, answer: 'there' }])
  })

  it('is killed and started anew when it is stuck', async () => {
    const { open } = await overWindows(folder, env)
    const line = await open()
    await line.send(request('forever', 'hang'))
    const told = ['service-line', 'service-lost', 'service-line']
    await expect
      .poll(async () => (await line.notices()).map(({ notice }) => notice), { timeout: 10_000 })
      .toEqual(told)
  })

  it('is given up after three deaths within a minute, until a person tries again', async () => {
    const { open } = await overWindows(folder, env)
    const line = await open()
    const lines = async () =>
      (await line.notices()).filter(({ notice }) => notice === 'service-line').length
    for (const death of [1, 2, 3]) {
      await expect.poll(lines, { timeout: 5_000 }).toBe(death)
      await line.send(request(`death ${death}`, 'die'))
    }
    await expect.poll(async () => (await line.notices()).at(-1)).toEqual({ notice: 'service-gone' })
    await line.connect()
    await expect.poll(lines).toBe(4)
    await line.send(request('alive', 'echo'))
    await expect.poll(line.heard).toHaveLength(1)
  })

  it('says in the window why it will not open a factory, and is not started again', async () => {
    const { open } = await overWindows(folder, { ...env, LINE_DATABASE: 'refuse' })
    const line = await open()
    await expect.poll(line.notices).toContainEqual({
      notice: 'service-refused',
      refused: { code: 'in-use', database: 'refuse' },
    })
  })
})
