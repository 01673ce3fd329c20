import { boundsOf } from '../../../../shared/domain/geometry/geometry.ts'
import type { FileUnits, Pattern, PatternPiece } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { capitalSize, inSizeOrder } from '../../../../shared/domain/pattern/size-order.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Drawing, DrawnBlock } from '../dxf/dxf-drawing.ts'
import { patternLimits } from '../dxf/dxf-limits.ts'
import type { Notes } from '../notes.ts'
import type { Watch } from '../watch.ts'
import { type BlockRead, readBlockPiece } from './aama-block.ts'
import { flatBlocks } from './aama-flat.ts'
import { unknownKeys } from './aama-keys.ts'
import { layers } from './aama-layers.ts'
import { type Nest, nestBlocks } from './aama-nest.ts'
import { withMirrorImages } from './aama-pairs.ts'
import { type PieceContext, pieceOf } from './aama-piece.ts'
import { fittingRules } from './aama-rules.ts'
import { depthsInCentimetres, scaledEntity } from './aama-scale.ts'
import { readSystemText, type SystemText, wordOf } from './aama-text.ts'
import { millimetresPer, readUnits, type UnitsRead } from './aama-units.ts'
import type { RuleFile } from './rul-read.ts'

/** What comes beside the drawing: its rules, and a person's word on its units. */
export interface Beside {
  readonly rules: RuleFile | null
  readonly units: FileUnits | undefined
}

/** Makes pattern pieces of a drawing by the AAMA and ASTM conventions, as the systems really use them. */
export function readAama(
  drawing: Drawing,
  { rules, units: told }: Beside,
  notes: Notes,
  watch: Watch,
): Result<Pattern, PatternRefusal> {
  const { file } = drawing
  const style = readSystemText(drawing.entities)
  const drawn = flatBlocks(drawing, notes)
  const units = told
    ? { units: told, guess: null }
    : readUnits(style, drawing.header, largestOf(drawn))
  const blocks = readBlocks(drawn, units, style, notes)
  if (blocks.length === 0) return refuse({ code: 'no-pieces', file, line: 0 })
  tellDrawing(drawing, [style, ...blocks.map(({ text }) => text)], notes)
  if (units.guess) notes.guess(units.guess)
  const baseSize = sampleOf(style) ?? rules?.base ?? null
  const nests = nestBlocks(blocks, baseSize, notes)
  const fitting = fittingRules(file, style, nests, rules, units.units, notes)
  if (!fitting.ok) return fitting
  const tooMany = gradedTooMuch(file, blocks, fitting.value)
  if (tooMany) return refuse(tooMany)
  const decimalComma = [...style.values.values()].some(({ value }) => /poly\s?pattern/i.test(value))
  const context = { baseSize, rules: fitting.value, decimalComma }
  const pieces = readPieces(nests, context, notes, watch)
  if (!pieces) return refuse({ code: 'cancelled', file, line: 0 })
  return ok(patternOf(style, units, fitting.value, pieces, notes))
}

function sampleOf(style: SystemText): string | null {
  const sample = wordOf(style, 'sample size')
  return sample && capitalSize(sample)
}

/** Every size of a rule file multiplies the drawing. */
function gradedTooMuch(
  file: string,
  blocks: readonly BlockRead[],
  rules: RuleFile | null,
): PatternRefusal | null {
  const drawn = blocks.reduce((sum, { draft }) => sum + draft.cut.length, 0)
  const most = patternLimits.gradedVertices
  const isTooMuch = drawn * (rules?.sizes.length ?? 1) > most
  return isTooMuch ? { code: 'too-many', what: 'vertices', most, file, line: 0 } : null
}

/** The longest side of any block's outline, in the file's units. */
function largestOf(blocks: readonly DrawnBlock[]): number {
  const sides = blocks.flatMap(({ entities }) =>
    entities.flatMap((entity) => {
      const isOutline =
        entity.kind === 'path' && [layers.cut, layers.sew].some((layer) => layer === entity.layer)
      const box = isOutline ? boundsOf(entity.points) : null
      return box ? [box.maxX - box.minX, box.maxY - box.minY] : []
    }),
  )
  return sides.reduce((largest, side) => Math.max(largest, side), 0)
}

function readBlocks(
  drawn: readonly DrawnBlock[],
  { units }: UnitsRead,
  style: SystemText,
  notes: Notes,
): readonly BlockRead[] {
  const factor = millimetresPer[units]
  const all = drawn.flatMap(({ entities }) => entities)
  const author = wordOf(style, 'author') ?? ''
  const shallow = units === 'inch' ? 0 : depthsInCentimetres(all, author)
  if (shallow > 0) notes.guess({ code: 'notch-depth-in-cm', notches: shallow })
  return drawn.flatMap((block) => {
    const entities = block.entities.map((one) =>
      scaledEntity(one, factor, shallow > 0 ? 10 : factor),
    )
    const read = readBlockPiece({ ...block, entities })
    if (!read) notes.warn({ code: 'no-outline', block: block.name, line: block.line })
    return read ? [read] : []
  })
}

function tellDrawing(drawing: Drawing, texts: readonly SystemText[], notes: Notes): void {
  const names = new Set(drawing.blocks.map(({ name }) => name.toUpperCase()))
  for (const unread of drawing.unread) notes.warn({ code: 'unread-entity', ...unread })
  for (const entity of drawing.entities) {
    if (entity.kind !== 'insert') continue
    const { block, line, isScaled } = entity
    if (!names.has(block.toUpperCase())) notes.warn({ code: 'missing-block', block, line })
    if (isScaled) notes.warn({ code: 'scaled-insert', block, line })
  }
  for (const warning of unknownKeys(texts)) notes.warn(warning)
  if (!drawing.hasEnd) notes.warn({ code: 'no-end-mark', file: drawing.file })
}

/** Null when nobody waits for it any more. */
function readPieces(
  nests: readonly Nest[],
  context: PieceContext,
  notes: Notes,
  watch: Watch,
): readonly PatternPiece[] | null {
  const pieces: PatternPiece[] = []
  for (const [index, nest] of nests.entries()) {
    watch.progress(index / nests.length, nest.name)
    if (watch.cancelled()) return null
    pieces.push(pieceOf(nest, context, notes))
  }
  return withMirrorImages(pieces, notes)
}

function patternOf(
  style: SystemText,
  { units }: UnitsRead,
  rules: RuleFile | null,
  pieces: readonly PatternPiece[],
  notes: Notes,
): Pattern {
  const drawn = new Set(pieces.flatMap((piece) => piece.sizes.map(({ size }) => size)))
  const listed = rules?.sizes.filter((size) => drawn.has(size)) ?? []
  const sizes = [...listed, ...inSizeOrder([...drawn].filter((size) => !listed.includes(size)))]
  for (const piece of pieces) {
    const missing = sizes.filter((size) => !piece.sizes.some((one) => one.size === size))
    if (missing.length > 0) notes.warn({ code: 'size-missing', piece: piece.name, sizes: missing })
  }
  const sample = sampleOf(style)
  const tagged = pieces
    .flatMap((piece) => piece.sizes)
    .find(({ gradePoints }) => gradePoints.length > 0)
  const baseSize = [sample, rules?.base, tagged?.size].find((size) => size && drawn.has(size))
  return {
    style: wordOf(style, 'style name'),
    author: wordOf(style, 'author'),
    units,
    sizes,
    baseSize: baseSize ?? (sizes.length === 1 ? sizes[0]! : null),
    gradeTable: rules && {
      name: rules.name,
      sizes: rules.sizes,
      base: rules.base,
      rules: rules.rules,
    },
    pieces,
    guesses: notes.guesses,
    warnings: notes.warnings,
  }
}
