import { materialRoleOf } from '../../../../shared/domain/pattern/material-role.ts'
import type {
  MaterialRole,
  PatternPiece,
  PieceQuantity,
} from '../../../../shared/domain/pattern/pattern.ts'
import { inSizeOrder } from '../../../../shared/domain/pattern/size-order.ts'
import type { Notes } from '../notes.ts'
import type { BlockRead } from './aama-block.ts'
import type { Nest, SizedBlock } from './aama-nest.ts'
import type { NotchOddities } from './aama-notches.ts'
import { quantityInNote, readQuantity } from './aama-quantity.ts'
import { sizesOf } from './aama-sizes.ts'
import { wordOf } from './aama-text.ts'
import type { RuleFile } from './rul-read.ts'

/** What holds for the whole file. */
export interface PieceContext {
  readonly baseSize: string | null
  readonly rules: RuleFile | null
  /** The author writes `1,0` for one. */
  readonly decimalComma: boolean
}

export function pieceOf(nest: Nest, context: PieceContext, notes: Notes): PatternPiece {
  const base = baseOf(nest, context.baseSize)
  const { read } = base
  const { sizes, onFold } = sizesOf(nest, base, context.rules, notes)
  const annotation = notesOf(read)
  const quantity = quantityOf(nest.name, read, annotation, context.decimalComma, notes)
  const order = inSizeOrder(sizes.map(({ size }) => size))
  const category = wordOf(read.text, 'category')
  const text = wordOf(read.text, 'material', 'fabric')
  tellOutlines(nest, notes)
  return {
    name: nest.name,
    block: read.block,
    quantity,
    material: { text, role: roleOf(nest.name, [text, category, ...annotation], text, notes) },
    category,
    annotation,
    onFold,
    mirroredPair: (quantity.left ?? 0) > 0 && (quantity.right ?? 0) > 0,
    mirrorOf: null,
    sizes: sizes.toSorted((a, b) => order.indexOf(a.size) - order.indexOf(b.size)),
  }
}

/** The size that carries the grade tags; else the file's sample size; else the first. */
function baseOf({ blocks }: Nest, baseSize: string | null): SizedBlock {
  return (
    blocks.find(({ read }) => read.draft.tags.length > 0) ??
    blocks.find(({ size }) => size === baseSize) ??
    blocks[0]!
  )
}

function notesOf({ text }: BlockRead): readonly string[] {
  const written = wordOf(text, 'annotation')
  return written === null ? text.notes : [written, ...text.notes]
}

function quantityOf(
  piece: string,
  { text }: BlockRead,
  annotation: readonly string[],
  decimalComma: boolean,
  notes: Notes,
): PieceQuantity {
  const written = wordOf(text, 'quantity')
  const quantity = readQuantity(written, decimalComma)
  if (quantity) {
    const isDecimal = decimalComma && written?.includes(',') && quantity.left === null
    if (isDecimal) notes.guess({ code: 'decimal-quantity', piece, text: written ?? '' })
    return quantity
  }
  const noted = quantityInNote(annotation)
  notes.guess({ code: 'no-quantity', piece, taken: noted?.total ?? 1 })
  return noted ?? { text: written, total: 1, right: null, left: null }
}

/** From the material's own words without a guess; from other words with one. */
function roleOf(
  piece: string,
  words: readonly (string | null)[],
  material: string | null,
  notes: Notes,
): MaterialRole | null {
  const roles = words.flatMap((word) => (word === null ? [] : (materialRoleOf(word) ?? [])))
  const role = roles[0] ?? null
  const isPlain = material !== null && materialRoleOf(material) === role
  if (role && !isPlain) notes.guess({ code: 'material-role', piece, role })
  return role
}

function tellOutlines({ name, blocks }: Nest, notes: Notes): void {
  for (const { size, read } of blocks) {
    tellNotches(name, size, read.notches, notes)
    const { gap, line, inner, fromSewLine } = read.outline
    const gapMm = Math.round(gap * 10) / 10
    if (gap > 0 && !closesOnFold(read))
      notes.warn({ code: 'outline-open', block: read.block, line, gapMm })
    if (inner.length > 0) notes.guess({ code: 'inner-outline', piece: name, size })
    if (fromSewLine) notes.guess({ code: 'sew-line-as-cut', piece: name, size })
  }
  const counts = blocks.map(({ read }) => read.draft.cut.length)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  if (fewest !== most) notes.warn({ code: 'vertices-differ', piece: name, fewest, most })
}

function tellNotches(
  piece: string,
  size: string,
  { outward, onSewLine, offEdge }: NotchOddities,
  notes: Notes,
): void {
  if (outward > 0) notes.guess({ code: 'notches-outward', piece, size, notches: outward })
  if (onSewLine > 0) notes.guess({ code: 'notches-on-sew-line', piece, size, notches: onSewLine })
  if (offEdge > 0) notes.warn({ code: 'notches-off-edge', piece, size, notches: offEdge })
}

/** A half may be left open along its fold line. */
function closesOnFold({ draft }: BlockRead): boolean {
  return draft.mirror !== null
}
