import type { BomLineId } from '../../../../shared/domain/bom/bom.ts'
import type { Nest } from '../../../../shared/domain/bom/nest.ts'
import { added } from '../../../../shared/domain/change.ts'
import type { Origin } from '../../../../shared/domain/resources/station.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import type { OperationId } from '../../../../shared/domain/style/operation.ts'
import { isUnreleased, letterAfter, UNRELEASED } from '../../../../shared/domain/style/revision.ts'
import type { StyleRevision, StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../../database/reader.ts'
import { piecesHash, readStyleParts } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import type { Edit } from '../edit.ts'
import { draftLabel } from './draft-label.ts'

interface OfOperation {
  readonly operationId: OperationId
  readonly origin: Origin
}

interface PartOfLine {
  readonly id: string
  readonly bomLineId: BomLineId
}

/** The next draft: a copy of all that a revision is, under the next free letter. One draft at a time. */
export function draftStyle(
  { reader, newId }: Hands,
  { from, to }: { readonly from: StyleRevisionId; readonly to: StyleRevisionId },
): Edit {
  const parts = readStyleParts(reader, from)
  if (!parts) return refuse({ code: 'gone' })
  const siblings = reader.all<StyleRevision>(
    'select * from styleRevision where styleId = ?',
    parts.revision.styleId,
  )
  const open = siblings.find(isUnreleased)
  if (open) return refuse({ code: 'draft-open', letter: open.letter })
  const fresh = { styleRevisionId: to, origin: 'own' } as const
  const ids = new Map<string, string>()
  const renew = <Item extends { readonly id: string }>(prefix: string, item: Item): Item => {
    const id = newId<string>(prefix)
    ids.set(item.id, id)
    return { ...item, id }
  }
  const renewed = <Id>(id: Id) => ids.get(id as string) as Id
  const ofOperation = <Item extends OfOperation>(item: Item): Item => ({
    ...item,
    operationId: renewed(item.operationId),
    origin: 'own',
  })
  const lines = parts.bom.lines.map((line) => ({ ...renew('bom', line), ...fresh }))
  const ofLines = <Item extends PartOfLine>(prefix: string, items: readonly Item[]) =>
    items.map((item) => ({
      ...renew(prefix, item),
      bomLineId: renewed(item.bomLineId),
      origin: 'own' as const,
    }))
  const operations = parts.operations.map((one) => ({ ...renew('opn', one), ...fresh }))
  const revision: StyleRevision = {
    ...parts.revision,
    id: to,
    letter: letterAfter(siblings),
    ...UNRELEASED,
    origin: 'own',
  }
  return ok([
    ...added('styleRevision', revision),
    ...added('slot', ...parts.slots.map((slot) => ({ ...renew('slt', slot), ...fresh }))),
    ...added('colourway', ...parts.colourways.map((one) => ({ ...renew('col', one), ...fresh }))),
    ...added('bomLine', ...lines),
    ...added('bomQuantity', ...ofLines('bqy', parts.bom.quantities)),
    ...added('bomColour', ...ofLines('bcl', parts.bom.colours)),
    ...added('bomCell', ...ofLines('bce', parts.bom.cells)),
    ...added('bomSubstitute', ...ofLines('bsb', parts.bom.substitutes)),
    ...added('bomGeometry', ...ofLines('bge', parts.bom.geometries)),
    ...added('bomCheck', ...ofLines('bck', parts.bom.checks)),
    ...added('operation', ...operations),
    ...added(
      'operationLink',
      ...parts.links.map((link) => ({
        ...renew('lnk', link),
        operationId: renewed(link.operationId),
        predecessorId: renewed(link.predecessorId),
        origin: 'own' as const,
      })),
    ),
    ...added('operationKit', ...parts.kits.map((kit) => ofOperation(renew('okt', kit)))),
    ...added('recipe', ...parts.recipes.map((recipe) => ofOperation(renew('rcp', recipe)))),
    ...added(
      'learning',
      ...(parts.learning ? [{ ...renew('lrn', parts.learning), ...fresh }] : []),
    ),
    ...added(
      'joint',
      ...parts.joints.map((joint) => ({
        ...renew('jnt', joint),
        ...fresh,
        slotId: renewed(joint.slotId),
        otherSlotId: renewed(joint.otherSlotId),
      })),
    ),
    ...added(
      'brought',
      ...parts.brought.map((one) => ({
        ...renew('brt', one),
        slotId: renewed(one.slotId),
        bomLineId: one.bomLineId && renewed(one.bomLineId),
        operationId: one.operationId && renewed(one.operationId),
        origin: 'own' as const,
      })),
    ),
    ...draftLabel(newId, parts.label, to),
    ...added(
      'nest',
      ...freshNests(reader, parts).map((one) => ({ ...renew('nst', one), ...fresh })),
    ),
  ])
}

/** A nest is keyed by the pieces that it lays: it serves the draft until they change. */
function freshNests(reader: Reader, { revision, pieces }: StyleParts): readonly Nest[] {
  const sql = 'select * from nest where styleRevisionId = ? and piecesHash = ?'
  return reader.all<Nest>(sql, revision.id, piecesHash(pieces))
}
