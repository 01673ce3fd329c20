import type { Page } from 'playwright'

/** A scanner types a code and ends with Enter, far faster than any hand and however busy this machine is. */
export async function scan(window: Page, text: string): Promise<void> {
  await window.evaluate((typed) => {
    const press = (key: string) => {
      const [at, more] = [
        document.activeElement ?? document.body,
        { bubbles: true, cancelable: true },
      ]
      at.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }))
    }
    for (const key of [...typed, 'Enter']) press(key)
  }, text)
}
