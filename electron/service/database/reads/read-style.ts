import type { Brought } from '../../../../shared/domain/module/brought.ts'
import type { Module, ModuleRevision, Piece } from '../../../../shared/domain/module/module.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { Joint } from '../../../../shared/domain/seams/joint.ts'
import type { LabelFibre, StyleLabel, WholeLabel } from '../../../../shared/domain/skus/label.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import { piecesContent, styleContent } from '../../../../shared/domain/style/content.ts'
import type { Learning } from '../../../../shared/domain/style/learning.ts'
import type { OperationLink } from '../../../../shared/domain/style/operation.ts'
import type { OperationKit } from '../../../../shared/domain/style/operation-kit.ts'
import type { Recipe } from '../../../../shared/domain/style/recipe.ts'
import type {
  Colourway,
  Slot,
  StyleRevision,
  StyleRevisionId,
} from '../../../../shared/domain/style/style.ts'
import { hashOf } from '../blobs.ts'
import { listOf, type Reader } from '../reader.ts'
import { readBom } from './read-bom.ts'
import { ofOperations, readOperations } from './read-routing.ts'

/** Everything that a style revision is made of; undefined when it is gone. */
export function readStyleParts(reader: Reader, id: StyleRevisionId): StyleParts | undefined {
  const revision = reader.one<StyleRevision>('select * from styleRevision where id = ?', id)
  if (!revision) return undefined
  const slots = reader.all<Slot>(
    'select * from slot where styleRevisionId = ? order by position, id',
    id,
  )
  const modules = slots.flatMap(({ moduleRevisionId }) => findModule(reader, moduleRevisionId))
  return {
    revision,
    slots,
    modules,
    pieces: readPiecesOf(
      reader,
      modules.map((one) => one.revision.id),
    ),
    colourways: reader.all<Colourway>(
      'select * from colourway where styleRevisionId = ? order by position, id',
      id,
    ),
    bom: readBom(reader, id),
    operations: readOperations(reader, id),
    links: ofOperations<OperationLink>(reader, 'operationLink', id),
    kits: ofOperations<OperationKit>(reader, 'operationKit', id),
    recipes: ofOperations<Recipe>(reader, 'recipe', id),
    learning: reader.one<Learning>('select * from learning where styleRevisionId = ?', id) ?? null,
    joints: readJoints(reader, id),
    brought: reader.all<Brought>(
      `select * from brought where slotId in
       (select id from slot where styleRevisionId = ?) order by id`,
      id,
    ),
    label: readLabel(reader, id),
  }
}

function readLabel(reader: Reader, id: StyleRevisionId): WholeLabel | null {
  const label = reader.one<StyleLabel>('select * from styleLabel where styleRevisionId = ?', id)
  if (!label) return null
  const fibres = reader.all<LabelFibre>(
    'select * from labelFibre where labelId = ? order by position, id',
    label.id,
  )
  return { label, fibres }
}

export function readJoints(reader: Reader, id: StyleRevisionId): readonly Joint[] {
  return reader.all<Joint>('select * from joint where styleRevisionId = ? order by id', id)
}

/** Pieces of module revisions, in the order of the revisions and then of their own. */
export function readPiecesOf(reader: Reader, revisionIds: readonly string[]): readonly Piece[] {
  const pieces = reader.all<Piece>(
    `select * from piece where moduleRevisionId in (select value from json_each(?))
     order by position, id`,
    listOf(revisionIds),
  )
  const order = new Map(revisionIds.map((id, index) => [id, index]))
  return pieces.toSorted(
    (a, b) => (order.get(a.moduleRevisionId) ?? 0) - (order.get(b.moduleRevisionId) ?? 0),
  )
}

export const styleHash = (parts: StyleParts): Hash => hashOf(styleContent(parts))

export const piecesHash = (pieces: readonly Piece[]): Hash => hashOf(piecesContent(pieces))

function findModule(reader: Reader, id: string | null): StyleParts['modules'] {
  if (id === null) return []
  const revision = reader.one<ModuleRevision>('select * from moduleRevision where id = ?', id)
  const module =
    revision && reader.one<Module>('select * from module where id = ?', revision.moduleId)
  return module ? [{ module, revision }] : []
}
