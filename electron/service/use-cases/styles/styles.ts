import type { StyleEntry } from '../../../../shared/contract/patterns.ts'
import { added, altered, removed } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { FIRST_LETTER, UNRELEASED } from '../../../../shared/domain/style/revision.ts'
import { sizeList } from '../../../../shared/domain/style/sizes.ts'
import type {
  Colourway,
  ColourwayId,
  Slot,
  SlotId,
  StyleRevision,
  StyleRevisionId,
} from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../../database/reader.ts'
import { readBom } from '../../database/reads/read-bom.ts'
import { readComparison } from '../../database/reads/read-comparison.ts'
import { readStyleOutlines } from '../../database/reads/read-drawings.ts'
import { readSlotFits } from '../../database/reads/read-fits.ts'
import { readStyleSheet } from '../../database/reads/read-style-sheet.ts'
import { readMaterialUses } from '../../database/reads/read-uses.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { recordNest } from '../bom/record-nest.ts'
import { type Edit, find, findDraft, nextPosition } from '../edit.ts'
import { draftStyle } from './draft-style.ts'
import { fillSlot, removeSlot } from './fill-slot.ts'
import { releaseStyle } from './release-style.ts'

export const styleDoings: Doing<
  | 'patterns.createStyle'
  | 'patterns.draftStyle'
  | 'patterns.addSlot'
  | 'patterns.removeSlot'
  | 'patterns.fillSlot'
  | 'patterns.addColourway'
  | 'patterns.removeColourway'
  | 'patterns.setPrice'
  | 'patterns.recordNest'
  | 'patterns.releaseStyle'
> = {
  'patterns.createStyle': { undoable: 'yes', decide: createStyle },
  'patterns.draftStyle': { undoable: 'yes', decide: draftStyle },
  'patterns.addSlot': {
    undoable: 'yes',
    decide({ reader }, { id, styleRevisionId, kind }) {
      const draft = findDraft(reader, styleRevisionId)
      if (!draft.ok) return draft
      const position = nextPosition(reader, 'slot', styleRevisionId)
      return ok(
        added('slot', {
          id,
          styleRevisionId,
          kind,
          position,
          moduleRevisionId: null,
          origin: 'own',
        }),
      )
    },
  },
  'patterns.removeSlot': {
    undoable: 'yes',
    decide: removeSlot,
  },
  'patterns.fillSlot': { undoable: 'yes', decide: fillSlot },
  'patterns.addColourway': {
    undoable: 'yes',
    decide({ reader }, { id, styleRevisionId, name }) {
      const draft = findDraft(reader, styleRevisionId)
      if (!draft.ok) return draft
      if (colourwaysOf(reader, styleRevisionId).some((one) => one.name === name)) {
        return refuse({ code: 'code-taken', taken: name })
      }
      const position = nextPosition(reader, 'colourway', styleRevisionId)
      return ok(added('colourway', { id, styleRevisionId, name, position, origin: 'own' }))
    },
  },
  'patterns.removeColourway': { undoable: 'yes', decide: removeColourway },
  'patterns.setPrice': {
    undoable: 'yes',
    decide({ reader }, { styleRevisionId, price }) {
      const revision = find(reader, 'styleRevision', styleRevisionId)
      return revision
        ? ok([altered('styleRevision', revision, { price })])
        : refuse({ code: 'gone' })
    },
  },
  'patterns.recordNest': { undoable: 'yes', decide: recordNest },
  'patterns.releaseStyle': { undoable: 'no', decide: releaseStyle },
}

export const styleViews: Viewing<
  | 'patterns.style'
  | 'patterns.styleOutlines'
  | 'patterns.compare'
  | 'patterns.slotFits'
  | 'patterns.materialUses'
> = {
  'patterns.style': ({ reader, blobs, now }, id) => readStyleSheet(reader, blobs, now(), id),
  'patterns.styleOutlines': ({ reader, blobs }, id) => readStyleOutlines(reader, blobs, id),
  'patterns.slotFits': ({ reader, blobs }, { slotId, moduleRevisionIds }) =>
    readSlotFits(reader, blobs, slotId, moduleRevisionIds),
  'patterns.materialUses': ({ reader }, id) => readMaterialUses(reader, id),
  'patterns.compare': ({ reader, blobs, now }, ask) => readComparison(reader, blobs, now(), ask),
}

function createStyle({ reader, newId }: Hands, entry: StyleEntry): Edit {
  const { styleId, revisionId, code, name } = entry
  if (reader.one('select 1 from style where code = ?', code)) {
    return refuse({ code: 'code-taken', taken: code })
  }
  const slots = entry.slots.map(
    (kind, position): Slot => ({
      id: newId<SlotId>('slt'),
      styleRevisionId: revisionId,
      kind,
      position,
      moduleRevisionId: null,
      origin: 'own',
    }),
  )
  const colourways = [...new Set(entry.colourways)].map(
    (colour, position): Colourway => ({
      id: newId<ColourwayId>('col'),
      styleRevisionId: revisionId,
      name: colour,
      position,
      origin: 'own',
    }),
  )
  return ok([
    ...added('style', { id: styleId, code, name, origin: 'own' }),
    ...added('styleRevision', firstRevision(revisionId, styleId)),
    ...added('slot', ...slots),
    ...added('colourway', ...colourways),
  ])
}

function firstRevision(id: StyleRevisionId, styleId: StyleRevision['styleId']): StyleRevision {
  return {
    id,
    styleId,
    letter: FIRST_LETTER,
    ...UNRELEASED,
    sizes: sizeList([]),
    price: null,
    origin: 'own',
  }
}

/** A colour goes with what its BOM lines take in it. */
function removeColourway({ reader }: Hands, id: ColourwayId): Edit {
  const colourway = find(reader, 'colourway', id)
  if (!colourway) return refuse({ code: 'gone' })
  const draft = findDraft(reader, colourway.styleRevisionId)
  if (!draft.ok) return draft
  const { colours, cells } = readBom(reader, draft.value.id)
  const isIn = (one: { readonly colourway: string }) => one.colourway === colourway.name
  return ok([
    ...removed('bomColour', ...colours.filter(isIn)),
    ...removed('bomCell', ...cells.filter(isIn)),
    ...removed('colourway', colourway),
  ])
}

function colourwaysOf(reader: Reader, id: StyleRevisionId): readonly Colourway[] {
  return reader.all<Colourway>('select * from colourway where styleRevisionId = ?', id)
}
