import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { Button } from '../../../kit/Button.tsx'
import { toggle, useAccepted } from './choose-jobs.ts'

interface KeepOrAcceptProps {
  readonly jobId: JobId
  readonly name: string
}

/** One button: what it would do is what is not so now. */
export function KeepOrAccept({ jobId, name }: KeepOrAcceptProps) {
  const isKept = useAccepted([jobId]) === 0
  const verb = isKept ? 'Accept' : 'Keep'
  return (
    <Button
      size="dense"
      aria-label={`${verb} ${name}`}
      title={isKept ? 'It goes where it is proposed (K)' : 'It stays as it is now (K)'}
      onClick={() => toggle([jobId])}
    >
      {verb}
    </Button>
  )
}
