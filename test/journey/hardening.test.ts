import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { openDesk } from './desk.ts'

const provoking = { errorsExpected: true } as const

it('runs its pages in the sandbox, apart from the preload, without Node', async () => {
  const { app, window } = await openDesk()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents ?? {}
    return Reflect.get(contents, 'getLastWebPreferences').call(contents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  })
  expect(preferences?.webviewTag).toBeFalsy()
  expect(
    await window.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([])
})

it('shows a page only what the shell can do', async () => {
  const { window } = await openDesk()
  const shown = await window.evaluate(() => Object.keys(Reflect.get(window, 'shell')).sort())
  expect(shown).toEqual(['chooseFolder', 'connect', 'platform', 'print', 'setZoom', 'showInFolder'])
})

it('stays on its page: no navigation, no second window, no webview, no frame', async () => {
  const { app, window } = await openDesk(provoking)
  const opened = await window.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
    globalThis.location.href = 'data:text/html,elsewhere'
    const frame = document.createElement('iframe')
    frame.src = 'app://selvedge/index.html'
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.org/')
    document.body.append(frame, view)
    return globalThis.open('https://example.org/')
  })
  expect(opened).toBeNull()
  await window.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
  expect(new URL(window.url()).protocol).toBe('app:')
  const contents = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getType()),
  )
  expect(contents).toEqual(['window'])
})

it('grants no permission, asked or checked', async () => {
  const { window } = await openDesk(provoking)
  const answers = await window.evaluate(async () => {
    const place = await new Promise((tell) =>
      navigator.geolocation.getCurrentPosition(
        () => tell('told'),
        (error) => tell(error.code),
      ),
    )
    const stateOf = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      place,
      notify: await Notification.requestPermission(),
      clipboard: await navigator.clipboard.readText().catch((error) => error.name),
      queried: await Promise.all(['camera', 'microphone', 'notifications', 'midi'].map(stateOf)),
    }
  })
  expect(answers).toEqual({
    place: 1,
    notify: 'denied',
    clipboard: 'NotAllowedError',
    queried: Array(4).fill('denied'),
  })
})

it.each([
  'app://selvedge/../../package.json',
  'app://selvedge/%2e%2e/main/index.cjs',
  'app://selvedge/..%2fmain%2findex.cjs',
  'app://selvedge//etc/passwd',
  'app://selvedge/assets/',
  'app://elsewhere/index.html',
])('serves nothing that is not in its list: %s', async (address) => {
  const { app } = await openDesk()
  const status = await app.evaluate(async ({ net }, url) => (await net.fetch(url)).status, address)
  expect(status).toBe(404)
})

it('lets nothing out to the network, not even from the main process', async () => {
  let visits = 0
  const server = createServer((_, response) => {
    visits += 1
    response.end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  const { app, window } = await openDesk(provoking)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const fromPage = await window.evaluate(
    (url) =>
      fetch(url).then(
        () => 'sent',
        () => 'kept',
      ),
    address,
  )
  const fromMain = await app.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        () => 'sent',
        () => 'kept',
      ),
    address,
  )
  expect({ fromPage, fromMain, visits }).toEqual({ fromPage: 'kept', fromMain: 'kept', visits: 0 })
})

it.each(['connect', 'choose-folder', 'show-in-folder', 'print', 'set-zoom'])(
  'answers %s to nobody but the top frame of its own page',
  async (channel) => {
    const { app } = await openDesk()
    const said = await app.evaluate(async ({ ipcMain, BrowserWindow }, name) => {
      const handlers: Map<string, (event: unknown) => Promise<unknown>> = Reflect.get(
        ipcMain,
        '_invokeHandlers',
      )
      const sender = BrowserWindow.getAllWindows()[0]?.webContents
      const strangers = [
        null,
        { url: 'https://example.org/', parent: null },
        { url: 'app://selvedge/', parent: {} },
      ]
      return Promise.all(
        strangers.map(async (senderFrame) => {
          try {
            await handlers.get(name)?.({ senderFrame, sender })
            return 'answered'
          } catch (error) {
            return String(error)
          }
        }),
      )
    }, channel)
    expect(said).toEqual(Array(3).fill(`Error: ${channel} was asked by a stranger`))
  },
)
