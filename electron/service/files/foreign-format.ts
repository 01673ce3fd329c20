import type { OtherFormat } from '../../../shared/domain/pattern/pattern-trouble.ts'

/** How files begin, byte by byte, that are taken for drawings, whatever they are called. */
const BEGINNINGS: readonly (readonly [OtherFormat, readonly string[]])[] = [
  ['archive', ['PK\u0003\u0004', 'Rar!', '7z\u00bc\u00af', '\u001f\u008b']],
  ['pdf', ['%PDF-']],
  ['picture', ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8']],
  ['web-page', ['<!DOCTYPE html', '<!doctype html', '<html', '<HTML']],
]

/** Null where it may be a drawing. */
export function foreignFormat(bytes: Uint8Array): OtherFormat | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 40)).trimStart()
  const found = BEGINNINGS.find(([, all]) => all.some((beginning) => begin.startsWith(beginning)))
  return found?.[0] ?? null
}
