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
  expect(shown).toEqual(['chooseFolder', 'connect', 'platform', 'setZoom', 'showInFolder'])
})

it('serves every page with a policy that starts from nothing, and a nonce of its own', async () => {
  const { window } = await openDesk()
  const [first, second] = await window.evaluate(async () => [
    (await fetch('/')).headers.get('content-security-policy'),
    (await fetch('/')).headers.get('content-security-policy'),
  ])
  expect(first).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+'; /)
  expect(first).not.toMatch(/unsafe-/)
  expect(second).not.toEqual(first)
})

it('puts the nonce where the page can read it, and styles that carry it apply', async () => {
  const { window } = await openDesk(provoking)
  const widths = await window.evaluate(() => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
    const add = (id: string, mark: string) => {
      const style = document.createElement('style')
      style.setAttribute('nonce', mark)
      style.textContent = `#${id} { position: fixed; width: 123px }`
      const box = document.createElement('p')
      box.id = id
      document.body.append(style, box)
      return getComputedStyle(box).width
    }
    return { ours: add('ours', nonce), strange: add('strange', 'guessed') }
  })
  expect(widths.ours).toBe('123px')
  expect(widths.strange).not.toBe('123px')
})

it('refuses eval, scripts written into the page, and their handlers', async () => {
  const { window } = await openDesk(provoking)
  await window.evaluate(() => {
    const seen: string[] = []
    Reflect.set(globalThis, 'seen', seen)
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      seen.push(`${violatedDirective}: ${blockedURI}`),
    )
    const script = document.createElement('script')
    script.textContent = 'window.slipped = true'
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.slipped = true')
    const tricked = document.createElement('script')
    tricked.src = 'data:text/javascript,window.slipped = true'
    document.body.append(script, button, tricked)
    button.click()
    // Later, and so outside of what the debugger may do and a page may not.
    requestAnimationFrame(() => new Function('window.slipped = true')())
  })
  const seen = () => window.evaluate(() => Reflect.get(globalThis, 'seen'))
  await expect
    .poll(seen)
    .toEqual(
      expect.arrayContaining([
        'script-src-elem: inline',
        'script-src-attr: inline',
        'script-src-elem: data',
        'script-src: eval',
      ]),
    )
  expect(await window.evaluate(() => 'slipped' in globalThis)).toBe(false)
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

it.each(['connect', 'choose-folder', 'show-in-folder', 'set-zoom'])(
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
