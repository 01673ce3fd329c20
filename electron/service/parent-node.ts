import type { Order, Pumped } from '../../shared/contract/start.ts'
import { type Heard, openLine, type Parent } from './lines.ts'

/** In plain Node: orders and any number of lines over the one channel to the parent. */
export function parentOverChannel(): Parent {
  return {
    onOrder(hear) {
      process.on('message', (said: Order | Pumped) => 'line' in said || hear(said))
    },
    onLine(serve) {
      const lines = new Map<number, ReturnType<typeof openLine>>()
      process.on('message', (said: Order | Pumped) => {
        if (!('line' in said)) return
        const line = lines.get(said.line) ?? begin(said.line)
        if ('message' in said) return line.push(said.message as Heard)
        lines.delete(said.line)
        line.close()
      })
      function begin(number: number) {
        const line = openLine((message) => send({ line: number, message }))
        lines.set(number, line)
        serve(line.end)
        return line
      }
    },
    onGone: (gone) => void process.once('disconnect', gone),
    tell: (word) => new Promise((told) => send(word, told)),
  }
}

/** When the parent has just gone there is nobody to tell, and that is told by `disconnect`. */
function send(said: unknown, sent: () => void = () => {}): void {
  if (process.connected) process.send?.(said, undefined, undefined, sent)
  else sent()
}
