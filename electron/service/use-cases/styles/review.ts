import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { EditRefusal } from '../../../../shared/contract/refusals.ts'
import { altered } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Reader } from '../../database/reader.ts'
import { readEditor } from '../../database/reads/read-editor.ts'
import type { Doing } from '../../use-case.ts'
import { type Edit, find } from '../edit.ts'

export const reviewDoings: Doing<
  'patterns.submitStyle' | 'patterns.submitModule' | 'patterns.takeBackToDraft'
> = {
  'patterns.submitStyle': {
    undoable: 'yes',
    decide: ({ reader }, id) => step(reader, id, 'draft', 'in-review'),
  },
  'patterns.submitModule': {
    undoable: 'yes',
    decide: ({ reader }, id) => step(reader, id, 'draft', 'in-review'),
  },
  'patterns.takeBackToDraft': {
    undoable: 'yes',
    decide: ({ reader }, id) => step(reader, id, 'in-review', 'draft'),
  },
}

/** Whoever changed it last does not review it, unless they work here alone. Names are people's, not accounts'. */
export function findReviewTrouble(reader: Reader, id: RevisionId, by: string): EditRefusal | null {
  const editor = readEditor(reader, id)
  if (!editor || !isSame(editor, by)) return null
  const people = reader.all('select distinct name from person')
  return people.length > 1 ? { code: 'reviewer-is-editor', by: editor } : null
}

type Standing = 'draft' | 'in-review'

function step(reader: Reader, id: RevisionId, from: Standing, to: Standing): Edit {
  const table = id.startsWith('srv_') ? 'styleRevision' : 'moduleRevision'
  const revision = find(reader, table, id)
  if (!revision) return refuse({ code: 'gone' })
  const { letter, state } = revision
  if (state === to) return ok([])
  if (state !== from) return refuse({ code: 'not-draft', letter, state })
  return ok([altered(table, revision, { state: to })])
}

const isSame = (a: string, b: string) =>
  a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en')
