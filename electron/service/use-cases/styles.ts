import type { StyleEntry } from '../../../shared/contract/patterns.ts'
import { added, altered, removed } from '../../../shared/domain/change.ts'
import type { ModuleRevisionId } from '../../../shared/domain/module.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import { FIRST_LETTER } from '../../../shared/domain/revision.ts'
import { sizeList } from '../../../shared/domain/sizes.ts'
import type {
  Colourway,
  ColourwayId,
  Slot,
  SlotId,
  StyleRevision,
  StyleRevisionId,
} from '../../../shared/domain/style.ts'
import { readBom } from '../database/read-bom.ts'
import { readComparison } from '../database/read-comparison.ts'
import { readStyleSheet } from '../database/read-style-sheet.ts'
import type { Reader } from '../database/reader.ts'
import type { Doing, Hands, Viewing } from '../use-case.ts'
import { recomputedIn } from './bom-geometry.ts'
import { draftStyle } from './draft-style.ts'
import { type Edit, find, findDraft, nextPosition, remove } from './edit.ts'
import { recordNest } from './record-nest.ts'
import { releaseStyle } from './release-style.ts'
import { sizesChange, slotsOf } from './style-sizes.ts'

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
    decide: ({ reader }, id) => removePart(reader, 'slot', id),
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
  'patterns.removeColourway': {
    undoable: 'yes',
    decide: ({ reader }, id) => removePart(reader, 'colourway', id),
  },
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

export const styleViews: Viewing<'patterns.style' | 'patterns.compare'> = {
  'patterns.style': ({ reader, now }, id) => readStyleSheet(reader, now(), id),
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
    state: 'draft',
    sizes: sizeList([]),
    price: null,
    contentHash: null,
    releasedAt: null,
    releasedBy: null,
    reason: null,
    origin: 'own',
  }
}

/** A slot takes a module of its kind. The style's sizes are those that all its modules have. */
function fillSlot(
  hands: Hands,
  {
    id,
    moduleRevisionId,
  }: { readonly id: SlotId; readonly moduleRevisionId: ModuleRevisionId | null },
): Edit {
  const { reader } = hands
  const slot = find(reader, 'slot', id)
  if (!slot) return refuse({ code: 'gone' })
  const draft = findDraft(reader, slot.styleRevisionId)
  if (!draft.ok) return draft
  const fitting =
    moduleRevisionId === null ? null : find(reader, 'moduleRevision', moduleRevisionId)
  if (fitting === undefined) return refuse({ code: 'gone' })
  const module = fitting && find(reader, 'module', fitting.moduleId)
  if (module && fitting?.state === 'withdrawn') {
    return refuse({ code: 'withdrawn', module: module.code, letter: fitting.letter })
  }
  if (module && module.kind !== slot.kind) {
    return refuse({ code: 'wrong-kind', slot: slot.kind, module: module.code })
  }
  const slots = slotsOf(reader, slot.styleRevisionId).map((one) =>
    one.id === id ? { ...one, moduleRevisionId } : one,
  )
  const changes = [
    altered('slot', slot, { moduleRevisionId }),
    ...sizesChange(reader, draft.value, slots),
  ]
  return ok([...changes, ...recomputedIn(hands, draft.value.id, slots, changes)])
}

function removePart(reader: Reader, table: 'slot' | 'colourway', id: string): Edit {
  const part = find(reader, table, id)
  if (!part) return refuse({ code: 'gone' })
  const draft = findDraft(reader, part.styleRevisionId)
  if (!draft.ok) return draft
  const gone = remove(reader, table, id)
  if (!gone.ok) return gone
  if (table === 'colourway') {
    const { colours } = readBom(reader, draft.value.id)
    const own = colours.filter(({ colourway }) => colourway === (part as Colourway).name)
    return ok([...removed('bomColour', ...own), ...gone.value])
  }
  const left = slotsOf(reader, draft.value.id).filter((slot) => slot.id !== id)
  return ok([...gone.value, ...sizesChange(reader, draft.value, left)])
}

function colourwaysOf(reader: Reader, id: StyleRevisionId): readonly Colourway[] {
  return reader.all<Colourway>('select * from colourway where styleRevisionId = ?', id)
}
