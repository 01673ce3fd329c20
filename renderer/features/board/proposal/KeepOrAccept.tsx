import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { Button } from '../../../kit/Button.tsx'
import { toggle } from './proposal-choice.ts'
import { useProposal } from './proposal-state.ts'

interface KeepOrAcceptProps {
  readonly jobId: JobId
  readonly name: string
  readonly isKept: boolean
}

/** One button: what it would do is what is not so now. */
export function KeepOrAccept({ jobId, name, isKept }: KeepOrAcceptProps) {
  const verb = isKept ? 'Accept' : 'Keep'
  return (
    <Button
      size="dense"
      aria-label={`${verb} ${name}`}
      title={isKept ? 'It goes where it is proposed (K)' : 'It stays as it is now (K)'}
      onClick={() => {
        const { now } = useProposal.getState()
        if (now.state === 'shown') toggle(now, [jobId])
      }}
    >
      {verb}
    </Button>
  )
}
