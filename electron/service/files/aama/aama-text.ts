import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { DrawnText, Entity } from '../dxf/dxf-drawing.ts'
import { checkLayers, layers } from './aama-layers.ts'

/** The words of a block or a style: `Key: value` lines, free notes, and marks at points. */
export interface SystemText {
  /** Keys in lower case, single-spaced; the first of a key counts. */
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly notes: readonly string[]
  readonly tags: readonly GradeTag[]
  readonly unmirrored: readonly Unmirrored[]
}

/** Where a text NM says that the element of its layer beginning here is not mirrored; on layer 1, whatever begins here. */
export interface Unmirrored {
  readonly at: Point
  readonly layer: string
}

export interface GradeTag {
  readonly at: Point
  readonly rule: string
  readonly layer: string
  readonly line: number
}

export function readSystemText(entities: readonly Entity[]): SystemText {
  const texts = entities.flatMap((entity) => (entity.kind === 'text' ? [entity] : []))
  const values = new Map<string, { value: string; line: number }>()
  const notes: string[] = []
  for (const { text, layer, line } of texts) {
    const pair = pairOf(text)
    if (pair && !values.has(pair.key)) values.set(pair.key, { value: pair.value, line })
    else if (layer === layers.annotation && !isMark(text)) notes.push(text)
  }
  return {
    values,
    notes,
    tags: texts.flatMap(tagOf),
    unmirrored: texts.flatMap(unmirroredAt).slice(0, 500),
  }
}

/** The value of the first of these keys that is there and not blank. */
export function wordOf(text: SystemText, ...keys: readonly string[]): string | null {
  const values = keys.map((key) => text.values.get(key)?.value)
  return values.find((value) => value !== undefined && value !== '') ?? null
}

function pairOf(text: string): { readonly key: string; readonly value: string } | null {
  const [, key, value] = /^\s*([\p{L}][\p{L}\p{N} /._-]{0,60}?)\s*:\s*([\s\S]*)$/u.exec(text) ?? []
  if (key === undefined || value === undefined) return null
  return { key: key.toLowerCase().replace(/\s+/g, ' '), value: value.trim() }
}

function isMark(text: string): boolean {
  return /^(#|NM\b)/i.test(text)
}

/** `# 12` or `# 12, 3` (the second is an alternative grading, which we leave). */
function tagOf({ text, at, layer, line }: DrawnText): readonly GradeTag[] {
  if (checkLayers.has(layer)) return []
  const rule = /(?:^|\s)#\s*([\w.-]+)/.exec(text)?.[1]
  return rule === undefined ? [] : [{ at, rule: ruleNumber(rule), layer, line }]
}

/** `007` is rule 7. */
export function ruleNumber(text: string): string {
  return /^\d+$/.test(text) ? String(Number(text)) : text.toUpperCase()
}

function unmirroredAt({ text, at, layer }: DrawnText): readonly Unmirrored[] {
  return /^\s*NM\b/i.test(text) ? [{ at, layer }] : []
}
