import type { IncomingMessage, ServerResponse } from 'node:http'
import type {
  Cancel,
  News,
  Progress,
  Reply,
  Request,
  ServiceEnd,
} from '../../shared/contract/line.ts'
import { decodeBytes, encodeBytes } from './http-bytes.ts'
import { openLine } from './lines.ts'

/** How long a line whose page is not listening is kept: a page that reloads or sleeps comes back within it. */
const PATIENCE = 30_000
const MOST_UNHEARD = 500
/** A drawing of 50 MB as base64, and what is around it. */
const LONGEST = 72_000_000

interface HttpLine {
  take(message: Request | Cancel): void
  /** Answers this response when the reply to that request comes. */
  await(id: string, response: ServerResponse): void
  /** News goes to this response from now on, until the page goes away. */
  hear(response: ServerResponse): void
}

/** Lines over HTTP, told apart by a name that the page chose: asked by POST, and told of news as server-sent events. */
export function openHttpLines(serve: (line: ServiceEnd) => void) {
  const lines = new Map<string, HttpLine>()

  function lineOf(name: string): HttpLine {
    const known = lines.get(name)
    if (known) return known
    const line = openHttpLine(serve, () => lines.delete(name))
    lines.set(name, line)
    return line
  }

  return {
    async ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const name = request.headers['x-line']
      const isJson = request.headers['content-type']?.startsWith('application/json')
      if (typeof name !== 'string' || !isJson) return void response.writeHead(400).end()
      const message = await readMessage(request)
      if (message === null) return void response.writeHead(400).end()
      const line = lineOf(name)
      if ('cancel' in message) response.writeHead(204).end()
      else line.await(message.id, response)
      line.take(message)
    },

    news(name: string, response: ServerResponse): void {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      })
      response.write(': welcome\n\n')
      lineOf(name).hear(response)
    },
  }
}

function openHttpLine(serve: (line: ServiceEnd) => void, gone: () => void): HttpLine {
  const waiting = new Map<string, ServerResponse[]>()
  const unheard: string[] = []
  let page: ServerResponse | null = null

  function say(message: Reply | News | Progress): void {
    const text = JSON.stringify(message, encodeBytes)
    if ('id' in message) return void waiting.get(message.id)?.shift()?.end(text)
    if (page) page.write(`data: ${text}\n\n`)
    else if (unheard.push(text) > MOST_UNHEARD) unheard.shift()
  }

  const line = openLine(say)
  const end = () => {
    line.close()
    gone()
  }
  let leaving = setTimeout(end, PATIENCE).unref()
  serve(line.end)

  return {
    take: line.push,
    await(id, response) {
      response.setHeader('content-type', 'application/json')
      waiting.set(id, [...(waiting.get(id) ?? []), response])
      response.on('close', () => {
        const left = (waiting.get(id) ?? []).filter((one) => one !== response)
        if (left.length > 0) waiting.set(id, left)
        else waiting.delete(id)
      })
    },
    hear(response) {
      clearTimeout(leaving)
      page = response
      for (const text of unheard.splice(0)) response.write(`data: ${text}\n\n`)
      response.on('close', () => {
        if (page !== response) return
        page = null
        leaving = setTimeout(end, PATIENCE).unref()
      })
    },
  }
}

/** Null for what is too long, or is no message. */
async function readMessage(request: IncomingMessage): Promise<Request | Cancel | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > LONGEST) return null
    chunks.push(chunk as Buffer)
  }
  try {
    const message: unknown = JSON.parse(Buffer.concat(chunks).toString(), decodeBytes)
    return isMessage(message) ? message : null
  } catch {
    return null
  }
}

function isMessage(message: unknown): message is Request | Cancel {
  if (typeof message !== 'object' || message === null) return false
  const { cancel, id, name, by } = message as Partial<Request & Cancel>
  if (typeof cancel === 'string') return true
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof by?.actor === 'string' &&
    typeof by.station === 'string'
  )
}
