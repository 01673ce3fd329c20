import type { Request, ServiceEnd } from '../../../shared/contract/line.ts'

/** A service that knows no factory: it answers what it is asked, so that a line can be tried by itself. */
export function openEcho() {
  const lines = new Set<ServiceEnd>()
  const slow = new Set<string>()

  function answer(line: ServiceEnd, { id, name, ask }: Request): void {
    if (name === 'die') process.kill(process.pid, 'SIGKILL')
    if (name === 'hang') for (;;);
    if (name === 'news') for (const each of lines) each.send({ changed: ['booking'] })
    if (name === 'slow') think(line, id)
    else line.send({ id, ok: true, answer: name === 'lines' ? lines.size : ask })
  }

  function think(line: ServiceEnd, id: string): void {
    slow.add(id)
    line.send({ progress: id, done: 0.5, doing: 'thinking' })
  }

  return {
    service: {
      serve(line: ServiceEnd): void {
        lines.add(line)
        line.onClose(() => lines.delete(line))
        line.listen((said) => {
          if ('name' in said) return answer(line, said)
          if (slow.delete(said.cancel))
            line.send({ id: said.cancel, ok: false, refusal: 'cancelled' })
        })
      },
    },
    close: () => {},
  }
}
