import { ok, type Result, refuse } from './result.ts'

/** What is wrong with a value from outside, and where: `lines.0.colour`. */
export interface Flaw {
  readonly path: string
  readonly cause: FlawCause
}

export type FlawCause =
  | 'missing'
  | 'unknown-field'
  | 'not-fields'
  | 'not-a-list'
  | 'too-many'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'odd-characters'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'not-yes-or-no'
  | 'not-one-of-the-words'
  | 'not-an-instant'
  | 'not-a-zone'
  | 'not-a-hash'
  | 'not-a-key-id'

/** Looks at a value of unknown make and answers it as what it should be, or the first flaw. */
export type Shape<Value> = (value: unknown, path: string) => Result<Value, Flaw>

export const flaw = (path: string, cause: FlawCause) => refuse<Flaw>({ path, cause })

type Fields<Value> = { readonly [Name in keyof Value]-?: Shape<Value[Name]> }

/** Exactly these fields: one that is not known is a flaw, for nobody can say what it would mean. */
export function fields<Value>(shapes: Fields<Value>): Shape<Value> {
  const names = Object.keys(shapes) as (keyof Value & string)[]
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return flaw(path, 'not-fields')
    }
    const stranger = Object.keys(value).find((name) => !names.includes(name as never))
    if (stranger !== undefined) return flaw(join(path, stranger.slice(0, 40)), 'unknown-field')
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return flaw(join(path, name), 'missing')
      const read = shapes[name]((value as Value)[name], join(path, name))
      if (!read.ok) return read
    }
    return ok(value as Value)
  }
}

export function listOf<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return flaw(path, 'not-a-list')
    if (value.length > most) return flaw(path, 'too-many')
    for (const [index, item] of value.entries()) {
      const read = shape(item, join(path, String(index)))
      if (!read.ok) return read
    }
    return ok(value)
  }
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, path) => (value === null ? ok(null) : shape(value, path))
}

export function oneOf<const Word extends string | number>(...words: readonly Word[]): Shape<Word> {
  return (value, path) =>
    words.includes(value as Word) ? ok(value as Word) : flaw(path, 'not-one-of-the-words')
}

/** Text that fits `pattern`, as a kind of its own. */
export function matching<Value extends string>(pattern: RegExp, cause: FlawCause): Shape<Value> {
  return (value, path) =>
    typeof value === 'string' && pattern.test(value) ? ok(value as Value) : flaw(path, cause)
}

export function whole<Value extends number>(least: number, most: number): Shape<Value> {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || Object.is(value, -0))
      return flaw(path, 'not-a-whole-number')
    const within = (value as number) >= least && (value as number) <= most
    return within ? ok(value as Value) : flaw(path, 'out-of-range')
  }
}

export const yesOrNo: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? ok(value) : flaw(path, 'not-yes-or-no')

/** One line for people. Control characters and those that turn the direction of writing are refused. */
export function line(most: number): Shape<string> {
  return text(most, /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u)
}

/** As `line`, of several lines. */
export function prose(most: number): Shape<string> {
  return text(most, /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u)
}

function text(most: number, odd: RegExp): Shape<string> {
  return (value, path) => {
    if (typeof value !== 'string') return flaw(path, 'not-text')
    if (value.trim() === '') return flaw(path, 'empty')
    if (value.length > most) return flaw(path, 'too-long')
    return odd.test(value) ? flaw(path, 'odd-characters') : ok(value)
  }
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)
