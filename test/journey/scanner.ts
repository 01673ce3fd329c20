import type { Page } from 'playwright'

/** A scanner types a code and ends with Enter: a key every 8 ms by its own clock, however busy this machine is. */
export async function scan(window: Page, text: string): Promise<void> {
  await window.evaluate((typed) => {
    const began = performance.now()
    const press = (key: string, index: number) => {
      const at = document.activeElement ?? document.body
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: began + index * 8 })
      at.dispatchEvent(event)
    }
    for (const [index, key] of [...typed, 'Enter'].entries()) press(key, index)
  }, text)
}
