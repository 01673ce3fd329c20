import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Groups } from './dxf-groups.ts'

interface Field {
  readonly value: string
  readonly number: number
}

/** The groups of one entity, by code; the first of a code counts, save in `all`. */
export interface Fields {
  readonly line: number
  readonly layer: string
  readonly all: readonly {
    readonly code: number
    readonly value: string
    readonly number: number
  }[]
  text(code: number): string
  number(code: number): number | null
  point(codeX: number, codeY: number): Point | null
}

/** Reads on to the next entity, and stops before it. Codes 10-59 and 210-239 are numbers and are refused when they are none. */
export function readFields(groups: Groups): Fields {
  const line = groups.line
  const all: { code: number; value: string; number: number }[] = []
  while (groups.next()) {
    const { code, value } = groups
    if (code === 0) {
      groups.hold()
      break
    }
    all.push({ code, value, number: isNumeric(code) ? groups.number() : Number.NaN })
  }
  const first = new Map<number, Field>(all.toReversed().map((field) => [field.code, field]))
  const number = (code: number) => {
    const found = first.get(code)?.number
    return found === undefined || Number.isNaN(found) ? null : found
  }
  return {
    line,
    layer: layerOf(first.get(8)?.value ?? '0'),
    all,
    text: (code) => first.get(code)?.value ?? '',
    number,
    point: (codeX, codeY) => {
      const [x, y] = [number(codeX), number(codeY)]
      return x === null || y === null ? null : [x, y]
    },
  }
}

function isNumeric(code: number): boolean {
  return code >= 10 && code <= 59
}

/** `01` and ` 1 ` are layer 1. */
export function layerOf(text: string): string {
  const trimmed = text.trim()
  return /^\d+$/.test(trimmed) ? String(Number(trimmed)) : trimmed
}
