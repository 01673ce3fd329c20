import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Select } from '../../../kit/controls.ts'
import { useBoard } from '../board-view.ts'

interface PersonChoiceProps {
  readonly job: Job
  readonly personId: PersonId | null
  onChoose(personId: PersonId | null): void
}

/** Who is to do a job, of those who can; nobody in particular is a choice, too. */
export function PersonChoice({ job, personId, onChoose }: PersonChoiceProps) {
  const { view } = useBoard()
  const { data: setup } = useAnswer('factory.setup', null)
  const skill = view.operation.get(job.operationId)?.skill ?? ''
  const can = new Set(setup?.skills.filter((one) => one.skill === skill).map((one) => one.personId))
  const able = (setup?.people ?? []).filter(({ id }) => can.has(id) || id === personId)
  return (
    <Select
      label="Person"
      placeholder={`Anybody who can do ${skill}`}
      clearable
      searchable
      data={able.map(({ id, name }) => ({ value: id, label: name }))}
      value={personId}
      onChange={(value) => onChoose(value as PersonId | null)}
    />
  )
}
