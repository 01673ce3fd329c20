import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import type { Watch } from '../watch.ts'

/** A DXF text as pairs of a group code and a value, read one by one; after a refusal there is no next one. */
export interface Groups {
  readonly file: string
  readonly code: number
  readonly value: string
  /** The line of the value, counted from 1. */
  readonly line: number
  readonly refusal: PatternRefusal | null
  next(): boolean
  /** Makes `next` answer the same group once more. */
  hold(): void
  /** The value as a number; refuses what is none, or is beyond all cloth. */
  number(): number
  refuse(refusal: PatternRefusal): void
}

const beyondCloth = 1e8
const watchEvery = 65_536

export function openGroups(file: string, text: string, watch: Watch): Groups {
  let [at, line, code, value, held, count] = [0, 0, 0, '', false, 0]
  let refusal: PatternRefusal | null = null

  function readLine(): string | null {
    if (at >= text.length) return null
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    const end = text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop
    const read = text.slice(at, Math.max(at, end))
    at = stop + 1
    line += 1
    return read
  }

  function readCode(): string | null {
    let read = readLine()
    while (read !== null && read.trim() === '') read = readLine()
    return read
  }

  function refuse(why: PatternRefusal): void {
    refusal ??= why
  }

  function look(): void {
    watch.progress(at / text.length, 'reading')
    if (watch.cancelled()) refuse({ code: 'cancelled', file, line })
  }

  function next(): boolean {
    if (refusal) return false
    if (held) {
      held = false
      return true
    }
    const head = readCode()
    if (head === null) return false
    code = codeOf(head)
    if (Number.isNaN(code)) refuse({ code: 'bad-group-code', file, line, text: head.slice(0, 40) })
    const read = readLine()
    if (read === null) refuse({ code: 'truncated', file, line, inside: 'group' })
    value = read ?? ''
    count += 1
    if (count % watchEvery === 0) look()
    return refusal === null
  }

  function number(): number {
    const read = numberOf(value)
    if (Math.abs(read) < beyondCloth) return read
    refuse({ code: 'bad-number', file, line, text: value.trim().slice(0, 40) })
    return 0
  }

  return {
    file,
    get code() {
      return code
    },
    get value() {
      return value
    },
    get line() {
      return line
    },
    get refusal() {
      return refusal
    },
    next,
    hold: () => {
      held = true
    },
    number,
    refuse,
  }
}

function codeOf(text: string): number {
  const trimmed = text.trim()
  return /^-?\d{1,5}$/.test(trimmed) ? Number(trimmed) : Number.NaN
}

/** Reads a decimal comma too; not a number for anything else than one plain number. */
export function numberOf(text: string): number {
  const plain = text.trim()
  if (plain === '') return Number.NaN
  return Number(plain.includes(',') ? plain.replace(',', '.') : plain)
}
