import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { refused } from '../../../kit/toast.tsx'
import { useEdit } from '../use-edit.ts'

interface NextDraftProps {
  readonly sheet: ModuleSheet
  open(id: ModuleRevisionId): void
}

/** The way on from a revision that does not change: its open draft, or a new one with its pieces and seams. */
export function NextDraft({ sheet: { module, revision, revisions }, open }: NextDraftProps) {
  const draftModule = useEdit('patterns.draftModule')
  const draft = revisions.find(isUnreleased)
  if (draft) {
    return (
      <Button onClick={() => open(draft.id)}>
        Open {draft.state === 'draft' ? 'draft' : 'rev'} {draft.letter}
      </Button>
    )
  }
  async function begin(): Promise<void> {
    const to = newId<ModuleRevisionId>('mrv')
    const done = `Drafted the next revision of ${module.code}`
    const sentence = await draftModule({ from: revision.id, to }, done)
    if (sentence) refused(sentence)
    else open(to)
  }
  return <Button onClick={() => void begin()}>Draft next revision</Button>
}
