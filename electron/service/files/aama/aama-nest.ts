import { areaOf, distance } from '../../../../shared/domain/geometry/geometry.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import { capitalSize } from '../../../../shared/domain/pattern/size-order.ts'
import type { Notes } from '../notes.ts'
import type { BlockRead } from './aama-block.ts'
import { type SystemText, wordOf } from './aama-text.ts'

/** A block with the piece and the size that it stands for. */
export interface SizedBlock {
  readonly name: string
  readonly size: string
  readonly read: BlockRead
}

/** The blocks of one piece, one per size. */
export interface Nest {
  readonly name: string
  readonly blocks: readonly SizedBlock[]
}

/** Groups blocks into pieces by their names and sizes, wherever the file has put these. */
export function nestBlocks(
  blocks: readonly BlockRead[],
  baseSize: string | null,
  notes: Notes,
): readonly Nest[] {
  tellSizes(blocks, baseSize, notes)
  const sized = blocks.map((read) => sizedOf(read, baseSize, notes))
  const named = withoutSizeInNames(withoutShadows(sized, notes), notes)
  const byName = grouped(named, ({ name }) => name)
  return [...byName.values()].flatMap((group) => nestsOf(group, notes))
}

function sizedOf(read: BlockRead, baseSize: string | null, notes: Notes): SizedBlock {
  const { text, block, line } = read
  const written = wordOf(text, 'piece name')
  if (!written) notes.guess({ code: 'name-from-block', piece: block, line })
  const name = written ?? block
  const size = sizeIn(text) ?? baseSize
  if (size === null) notes.guess({ code: 'no-size', piece: name, taken: 'ONE' })
  return { name, size: capitalSize(size ?? 'ONE'), read }
}

const sizeIn = (text: SystemText) => wordOf(text, 'size', 'size name', 'sample size')

/** Sizes in small letters, and a block without a size among others of its piece that have one. */
function tellSizes(blocks: readonly BlockRead[], baseSize: string | null, notes: Notes): void {
  const written = new Set(blocks.flatMap(({ text }) => sizeIn(text) ?? []))
  const small = [...written].filter((size) => capitalSize(size) !== size)
  if (small.length > 0) notes.guess({ code: 'sizes-in-capitals', sizes: small })
  if (baseSize === null) return
  for (const [name, group] of grouped(blocks, ({ text }) => wordOf(text, 'piece name') ?? '')) {
    const bare = group.filter(({ text }) => sizeIn(text) === null).length
    if (name === '' || bare === group.length) continue
    for (let told = 0; told < bare; told += 1) {
      notes.guess({ code: 'no-size', piece: name, taken: baseSize })
    }
  }
}

/** `FRONT_S`, `FRONT_M`: one piece in two sizes, when the size is its name's ending and other sizes share the beginning. */
function withoutSizeInNames(blocks: readonly SizedBlock[], notes: Notes): readonly SizedBlock[] {
  const stems = grouped(blocks, stemOf)
  return blocks.map((block) => {
    const stem = stemOf(block)
    const family = stems.get(stem) ?? []
    const sizes = new Set(family.map(({ size }) => size)).size
    if (stem === block.name || sizes < 2 || sizes !== family.length) return block
    if (family[0] === block) notes.guess({ code: 'size-from-piece-name', piece: stem, sizes })
    return { ...block, name: stem }
  })
}

function stemOf({ name, size }: SizedBlock): string {
  const [, stem, ending] = /^(.+?)[ _-]+([^ _-]+)$/.exec(name) ?? []
  return stem !== undefined && capitalSize(ending ?? '') === size ? stem : name
}

/** Some systems write every piece twice, one on the other. */
function withoutShadows(blocks: readonly SizedBlock[], notes: Notes): readonly SizedBlock[] {
  const seen = new Map<string, SizedBlock[]>()
  return blocks.filter((block) => {
    const area = Math.round(areaOf(block.read.draft.cut))
    const key = `${block.name} ${block.size} ${block.read.draft.cut.length} ${area}`
    const earlier = seen.get(key) ?? []
    const isShadow = earlier.some((other) => isSameOutline(block, other))
    if (isShadow)
      notes.warn({ code: 'shadow-block', block: block.read.block, line: block.read.line })
    else if (earlier.length < 8) seen.set(key, [...earlier, block])
    return !isShadow
  })
}

function isSameOutline(one: SizedBlock, other: SizedBlock): boolean {
  const points = other.read.draft.cut
  return one.read.draft.cut.every((point, index) => distance(point, points[index]!) < 0.01)
}

/** One nest where sizes differ; else sizes by the blocks' names; else pieces that share their name. */
function nestsOf(group: readonly SizedBlock[], notes: Notes): readonly Nest[] {
  const name = group[0]!.name
  const bySize = grouped(group, ({ size }) => size)
  if (bySize.size === group.length) return [{ name, blocks: group }]
  const renamed = bySize.size === 1 ? sizedByBlockName(group) : null
  if (renamed) {
    notes.guess({ code: 'size-from-block-name', piece: name, sizes: renamed.length })
    return [{ name, blocks: renamed }]
  }
  const most = Math.max(...[...bySize.values()].map(({ length }) => length))
  return Array.from({ length: most }, (_, nth) => ({
    name,
    blocks: [...bySize.values()].flatMap((blocks) => blocks[nth] ?? []),
  }))
}

/** `FRONT_28`, `FRONT_30`: null unless all blocks share a beginning, each has its own ending, and no two are of one area: a left and a right are no sizes. */
function sizedByBlockName(group: readonly SizedBlock[]): readonly SizedBlock[] | null {
  const parts = group.map(({ read }) => /^(.+)[ _-]([^ _-]+)$/.exec(read.block))
  const stems = new Set(parts.map((part) => part?.[1]))
  const sizes = new Set(parts.map((part) => part?.[2]))
  if (stems.size !== 1 || stems.has(undefined) || sizes.size !== group.length) return null
  const areas = group.map(({ read }) => areaOf(read.draft.cut)).toSorted((a, b) => a - b)
  if (areas.some((area, index) => index > 0 && area < areas[index - 1]! * 1.0005)) return null
  return group.map((block, index) => ({ ...block, size: capitalSize(parts[index]![2]!) }))
}
