import { expect, it } from 'vitest'
import { openDesk } from './desk.ts'

const provoking = { errorsExpected: true } as const

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
