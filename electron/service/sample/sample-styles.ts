import type { Nest, NestId } from '../../../shared/domain/bom/nest.ts'
import { added, type Change } from '../../../shared/domain/change.ts'
import type { Micrometres, Money, Permille } from '../../../shared/domain/quantity.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import type { StyleParts } from '../../../shared/domain/style/content.ts'
import { FIRST_LETTER } from '../../../shared/domain/style/revision.ts'
import { commonSizes, sizeList } from '../../../shared/domain/style/sizes.ts'
import type {
  Colourway,
  ColourwayId,
  Slot,
  SlotId,
  Style,
  StyleId,
  StyleRevision,
  StyleRevisionId,
} from '../../../shared/domain/style/style.ts'
import { piecesHash, styleHash } from '../database/reads/read-style.ts'
import type { Hands } from '../use-case.ts'
import { bomChanges, sampleBom } from './sample-bom.ts'
import { sampleBrought, sampleJoints } from './sample-joints.ts'
import { sampleLabel } from './sample-labels.ts'
import type { SampleModule } from './sample-patterns.ts'
import { learningOf, linksOf, operationsOf } from './sample-routing.ts'
import { type SampleStyle, STYLES } from './sample-style-data.ts'
import { sampleTooling } from './sample-tooling.ts'

export interface SampleStyleRecords extends StyleParts {
  readonly style: Style
  readonly nest: Nest
}

const origin = 'sample' as const

export function sampleStyles(
  hands: Hands,
  modules: readonly SampleModule[],
  materials: readonly Material[],
): readonly SampleStyleRecords[] {
  return STYLES.map((style) => made(hands, style, modules, materials))
}

export function styleChanges(styles: readonly SampleStyleRecords[]): readonly Change[] {
  return [
    ...added('style', ...styles.map(({ style }) => style)),
    ...styles.flatMap((one) => [
      ...added('slot', ...one.slots),
      ...added('joint', ...one.joints),
      ...added('colourway', ...one.colourways),
      ...bomChanges(one.bom),
      ...added('brought', ...one.brought),
      ...added('operation', ...one.operations),
      ...added('operationLink', ...one.links),
      ...added('operationKit', ...one.kits),
      ...added('recipe', ...one.recipes),
      ...added('learning', ...(one.learning ? [one.learning] : [])),
      ...added('nest', one.nest),
      ...(one.label ? added('styleLabel', one.label.label) : []),
      ...(one.label ? added('labelFibre', ...one.label.fibres) : []),
      ...added('styleRevision', one.revision),
    ]),
  ]
}

function made(
  hands: Hands,
  sample: SampleStyle,
  all: readonly SampleModule[],
  materials: readonly Material[],
): SampleStyleRecords {
  const { newId } = hands
  const id = newId<StyleRevisionId>('srv')
  const style: Style = { id: newId<StyleId>('sty'), code: sample.code, name: sample.name, origin }
  const modules = sample.modules.flatMap((code) => all.filter(({ module }) => module.code === code))
  const operations = operationsOf(hands, id, sample)
  const slots = slotsOf(hands, id, modules)
  const pieces = modules.flatMap((one) => one.pieces)
  const sizes = commonSizes(modules.map(({ revision }) => revision.sizes))
  const bom = sampleBom(hands, sample, materials, { id, pieces, sizes })
  const parts: StyleParts = {
    revision: revisionOf(hands, id, style, sample, modules),
    slots,
    modules: modules.map(({ module, revision }) => ({ module, revision })),
    pieces,
    colourways: colourwaysOf(hands, id, sample),
    bom,
    operations,
    links: linksOf(hands, sample, operations),
    ...sampleTooling(hands, sample, operations),
    learning: learningOf(hands, id, sample),
    joints: sampleJoints(hands, slots, modules),
    brought: sampleBrought(hands, slots, modules, bom),
    label: sampleLabel(hands, sample.code, id),
  }
  const revision = { ...parts.revision, contentHash: styleHash(parts) }
  return { ...parts, revision, style, nest: nestOf(hands, parts, sample) }
}

function revisionOf(
  { now }: Hands,
  id: StyleRevisionId,
  style: Style,
  sample: SampleStyle,
  modules: readonly SampleModule[],
): StyleRevision {
  return {
    id,
    styleId: style.id,
    letter: FIRST_LETTER,
    state: 'released',
    sizes: sizeList(commonSizes(modules.map(({ revision }) => revision.sizes))),
    price: sample.price as Money,
    contentHash: null,
    releasedAt: now(),
    releasedBy: 'Designer 1',
    reason: 'First release',
    origin,
  }
}

function slotsOf(
  { newId }: Hands,
  styleRevisionId: StyleRevisionId,
  modules: readonly SampleModule[],
) {
  return modules.map(
    ({ module, revision }, position): Slot => ({
      id: newId<SlotId>('slt'),
      styleRevisionId,
      kind: module.kind,
      position,
      moduleRevisionId: revision.id,
      origin,
    }),
  )
}

function colourwaysOf(
  { newId }: Hands,
  styleRevisionId: StyleRevisionId,
  { colours }: SampleStyle,
): readonly Colourway[] {
  return colours.map((name, position) => {
    return { id: newId<ColourwayId>('col'), styleRevisionId, name, position, origin }
  })
}

function nestOf({ newId }: Hands, { revision, pieces }: StyleParts, { nest }: SampleStyle): Nest {
  const [code, length, efficiency] = nest
  return {
    id: newId<NestId>('nst'),
    code,
    styleRevisionId: revision.id,
    role: 'shell',
    width: 1_600_000 as Micrometres,
    length: (length * 1000) as Micrometres,
    efficiency: efficiency as Permille,
    piecesHash: piecesHash(pieces),
    origin,
  }
}
