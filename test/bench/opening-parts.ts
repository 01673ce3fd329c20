import type { Page } from 'playwright'

/** Milliseconds from the click on; before it where they are below zero. */
export interface OpeningParts {
  readonly asked: number
  readonly answered: number
  /** Of all texts that were read, together. */
  readonly read: number
}

const NAME = 'patterns.styleOutlines'

interface Watched {
  asked: number
  answered: number
  read: number
}

/** Listens on the window's own line from now on: when it asks for outlines, when they are there, how long they are read. */
export function watchLine(window: Page): Promise<void> {
  return window.evaluate((name) => {
    const watched: Watched = { asked: 0, answered: 0, read: 0 }
    Object.assign(globalThis, { watched })
    const post = MessagePort.prototype.postMessage
    const read = JSON.parse
    JSON.parse = (text, reviver) => {
      const began = performance.now()
      const value = read(text, reviver)
      watched.read += performance.now() - began
      return value
    }
    MessagePort.prototype.postMessage = function send(
      this: MessagePort,
      message: { readonly id?: string; readonly name?: string },
    ) {
      if (message?.name === name) {
        watched.asked = performance.now()
        this.addEventListener('message', ({ data }) => {
          if (data?.id === message.id) watched.answered = performance.now()
        })
      }
      return post.call(this, message)
    }
  }, NAME)
}

export function partsSince(window: Page, clicked: number): Promise<OpeningParts> {
  return window.evaluate((began) => {
    const { watched } = globalThis as unknown as { watched: Watched }
    const { asked, answered, read } = watched
    return { asked: asked - began, answered: answered - began, read }
  }, clicked)
}
