/** One tag of an SVG text. */
export interface SvgTag {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly isEnd: boolean
  readonly isAlone: boolean
  readonly line: number
  /** How many characters stand before it. */
  readonly at: number
}

/** Tags one after the other; comments and declarations are left out, and entities are not expanded: there is nothing to blow up. */
export function* svgTags(text: string): Generator<SvgTag> {
  let [line, counted] = [1, 0]
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOf(text, at)
    if (end < 0) return
    const isMarkup = text[at + 1] !== '!' && text[at + 1] !== '?'
    if (isMarkup) {
      line += linesBetween(text, counted, at)
      counted = at
      yield { ...tagOf(text.slice(at + 1, end)), line, at }
    }
    at = text.indexOf('<', end)
  }
}

/** Where a tag or a comment ends; a `>` in quotes does not end it. */
function endOf(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at + 4)
  let index = at + 1
  while (index < text.length && text[index] !== '>') {
    const quote = text[index]
    if (quote === '"' || quote === "'") {
      index = text.indexOf(quote, index + 1)
      if (index < 0) return -1
    }
    index += 1
  }
  return index < text.length ? index : -1
}

function linesBetween(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines += 1
  return lines
}

function tagOf(inside: string): Omit<SvgTag, 'line' | 'at'> {
  const isEnd = inside.startsWith('/')
  const isAlone = inside.endsWith('/')
  const name = /^[^\s/>]{0,100}/.exec(isEnd ? inside.slice(1) : inside)?.[0] ?? ''
  const attributes = attributesOf(inside)
  return { tag: name.replace(/^svg:/, ''), attributes, isEnd, isAlone }
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  let from = 0
  for (let equals = inside.indexOf('='); equals >= 0; equals = inside.indexOf('=', from)) {
    const name =
      inside
        .slice(Math.max(from, equals - 100), equals)
        .trim()
        .split(/\s/)
        .at(-1) ?? ''
    const [open] = /["']/.exec(inside.slice(equals + 1, equals + 20)) ?? []
    if (!open) return attributes
    const begin = inside.indexOf(open, equals) + 1
    const end = inside.indexOf(open, begin)
    if (end < 0) return attributes
    if (!attributes.has(name)) attributes.set(name, inside.slice(begin, end))
    from = end + 1
  }
  return attributes
}
