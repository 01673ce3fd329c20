import type { Signature } from '../../../../shared/contract/line.ts'
import type { BomEntry, BomValidation } from '../../../../shared/contract/patterns.ts'
import type { BomRefusal } from '../../../../shared/contract/refusals.ts'
import type { BomCheckId, BomLine } from '../../../../shared/domain/bom/bom.ts'
import { lineChecksum } from '../../../../shared/domain/bom/bom-check.ts'
import { type BomScene, findBomTrouble } from '../../../../shared/domain/bom/bom-edit.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import { listOf, type Reader } from '../../database/reader.ts'
import { readBom } from '../../database/reads/read-bom.ts'
import { readStyleParts } from '../../database/reads/read-style.ts'
import { readMaterials } from '../../database/reads/read-supplies.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { type Edit, find, findDraft } from '../edit.ts'
import { lineGone } from '../styles/part-gone.ts'
import { computed, geometryNotes } from './bom-geometry.ts'
import { lineChanges, openLineWriter } from './bom-lines.ts'

export const bomDoings: Doing<'patterns.saveBom' | 'patterns.validateBom'> = {
  'patterns.saveBom': { undoable: 'yes', decide: saveBom },
  'patterns.validateBom': { undoable: 'yes', decide: validateBom },
}

export const bomViews: Viewing<'patterns.geometryNotes'> = {
  'patterns.geometryNotes': ({ reader, blobs }, id) => {
    const parts = readStyleParts(reader, id)
    if (parts?.revision.state !== 'draft') return []
    return geometryNotes({ reader, blobs }, parts, sceneOf(reader, parts))
  },
}

/** Many lines in one step: every one is right, or nothing is done and the first wrong one is named. */
function saveBom(hands: Hands, entry: BomEntry): Result<readonly Change[], BomRefusal> {
  const { reader } = hands
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  const parts = readStyleParts(reader, entry.styleRevisionId)
  if (!parts) return refuse({ code: 'gone' })
  const scene = sceneOf(reader, parts)
  for (const edit of entry.lines) {
    const trouble = findBomTrouble(edit, scene)
    if (trouble) return refuse({ code: 'bom-line', ...trouble })
  }
  const known = new Map(parts.bom.lines.map((line) => [line.id, line]))
  const fresh = entry.lines.filter(({ id }) => !known.has(id))
  const gone = [...new Set(entry.removed)].flatMap((id) => known.get(id) ?? [])
  if (gone.length < new Set(entry.removed).size || areElsewhere(reader, fresh)) {
    return refuse({ code: 'gone' })
  }
  const writer = openLineWriter(hands, parts)
  const compute = computed(hands, parts, scene.materials)
  return ok([
    ...gone.flatMap((line) => lineGone(reader, line)),
    ...entry.lines.flatMap((edit) => lineChanges(writer, compute(edit))),
  ])
}

function sceneOf(reader: Reader, { colourways, pieces }: StyleParts): BomScene {
  return {
    materials: new Map(readMaterials(reader).map((one) => [one.id, one])),
    colourways: new Set(colourways.map(({ name }) => name)),
    roles: new Set(pieces.map(({ role }) => role)),
  }
}

/** A line belongs to one revision and does not move to another. */
function areElsewhere(reader: Reader, fresh: readonly Pick<BomLine, 'id'>[]): boolean {
  const ids = listOf(fresh.map(({ id }) => id))
  const sql = 'select 1 from bomLine where id in (select value from json_each(?)) limit 1'
  return reader.one(sql, ids) !== undefined
}

/** A reviewer validates too, so a revision in review takes the mark; a released one takes nothing. */
function validateBom({ reader, now, newId }: Hands, ask: BomValidation, by: Signature): Edit {
  const revision = find(reader, 'styleRevision', ask.styleRevisionId)
  if (!revision) return refuse({ code: 'gone' })
  const { letter, state } = revision
  if (!isUnreleased(revision)) return refuse({ code: 'not-draft', letter, state })
  const bom = readBom(reader, ask.styleRevisionId)
  const lines = bom.lines.filter(({ id }) => ask.lines.includes(id))
  if (lines.length < new Set(ask.lines).size) return refuse({ code: 'gone' })
  return ok(
    lines.map((line): Change => {
      const before = bom.checks.find(({ bomLineId }) => bomLineId === line.id) ?? null
      const id = before?.id ?? newId<BomCheckId>('bck')
      const word = { checksum: lineChecksum(bom, line), by: by.actor, at: now() }
      const after = { id, bomLineId: line.id, ...word, origin: 'own' } as const
      return { table: 'bomCheck', before, after }
    }),
  )
}
