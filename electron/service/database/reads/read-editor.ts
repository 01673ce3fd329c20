import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { Reader } from '../reader.ts'

/** Records that a revision is made of; drops and jobs that name it are none of its content. */
const CONTENT = [
  'styleRevision',
  'slot',
  'colourway',
  'bomLine',
  'bomQuantity',
  'bomColour',
  'bomCell',
  'bomSubstitute',
  'bomGeometry',
  'operation',
  'operationLink',
  'operationKit',
  'recipe',
  'learning',
  'joint',
  'styleLabel',
  'labelFibre',
  'moduleRevision',
  'piece',
  'gradeRules',
  'seam',
  'moduleLine',
  'moduleOperation',
]
/** They change how it stands and nothing that it is. */
const STEPS = ['patterns.submitStyle', 'patterns.submitModule', 'patterns.takeBackToDraft']

/** Who changed a revision last, by the journal, read from its end; undefined when nobody has. */
export function readEditor(reader: Reader, id: RevisionId): string | undefined {
  return reader.one<{ actor: string }>(
    `select actor from journal
     where instr(changes, ?) > 0 and command not in (select value from json_each(?))
     and exists (
       select 1 from json_each(changes) as change
       where json_extract(change.value, '$.table') in (select value from json_each(?))
       and instr(change.value, ?) > 0
     ) order by seq desc limit 1`,
    id,
    JSON.stringify(STEPS),
    JSON.stringify(CONTENT),
    id,
  )?.actor
}
