import { Check, Hand, LoaderCircle, Minus, OctagonX, Pause, ScanLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StationScreen } from '../../../../shared/contract/floor.ts'
import { printTime } from '../../../../shared/domain/print-time.ts'
import { eventWords } from '../event-words.ts'
import { Tap } from '../touch/Tap.tsx'
import { useZone } from '../use-zone.ts'
import styles from './FeedbackStrip.module.css'
import type { Feedback } from './use-report.ts'
import type { StationHands } from './use-station.ts'

interface FeedbackStripProps {
  readonly screen: StationScreen
  readonly feedback: Feedback | null
  readonly hands: StationHands
}

/** What the last tap did, with its way back; else how the job stands. It never changes its size. */
export function FeedbackStrip({ screen, feedback, hands }: FeedbackStripProps) {
  if (!feedback) return <Standing screen={screen} hands={hands} />
  const { tone, words, job, undo } = feedback
  return (
    <Strip
      tone={tone}
      words={words}
      under={UNDER[tone](job?.code ?? '')}
      action={
        job &&
        undo && (
          <Tap
            size="small"
            onClick={() => void hands.report(job, { kind: 'take-back', takesBack: undo })}
          >
            Undo
          </Tap>
        )
      }
    />
  )
}

const UNDER: { readonly [Tone in Feedback['tone']]: (job: string) => string } = {
  saving: () => 'Saving…',
  accepted: (job) => `${job} · saved · a tap on Undo takes it back`,
  refused: () => 'Nothing was changed.',
  shown: () => 'Nothing was changed.',
}

function Standing({ screen, hands }: Pick<FeedbackStripProps, 'screen' | 'hands'>) {
  const zone = useZone()
  const { station, events } = screen
  const { current } = station
  const [last] = events
  if (current?.progress.help) {
    const call = events.find(
      ({ event, standing }) =>
        standing === 'yes' && event.kind === 'help' && event.jobId === current.job.id,
    )
    return (
      <Strip
        tone="help"
        words={`Help called: ${current.progress.help}`}
        under={call ? `at ${printTime(call.event.at, zone)}` : 'until work goes on'}
        action={
          call && (
            <Tap
              size="small"
              onClick={() =>
                void hands.report(current.job, { kind: 'take-back', takesBack: call.event.id })
              }
            >
              Help is here
            </Tap>
          )
        }
      />
    )
  }
  if (current?.progress.state === 'paused') {
    return (
      <Strip
        tone="paused"
        words={`Paused: ${current.progress.pausedFor}`}
        under="Resume to count."
      />
    )
  }
  if (!last) return <Strip tone="quiet" words="Nothing reported here yet" under="" />
  return (
    <Strip
      tone="quiet"
      words={eventWords(last.event)}
      under={`${last.jobCode} · ${printTime(last.event.at, zone)} · ${last.person ?? 'nobody signed in'}`}
    />
  )
}

const ICONS = {
  saving: LoaderCircle,
  accepted: Check,
  refused: OctagonX,
  shown: ScanLine,
  help: Hand,
  paused: Pause,
  quiet: Minus,
}

interface StripProps {
  readonly tone: keyof typeof ICONS
  readonly words: string
  readonly under: string
  readonly action?: ReactNode
}

function Strip({ tone, words, under, action }: StripProps) {
  const Icon = ICONS[tone]
  return (
    <div className={styles.strip} data-tone={tone} role={tone === 'refused' ? 'alert' : 'status'}>
      <Icon size={36} aria-hidden />
      <div className={styles.words}>
        <strong>{words}</strong>
        <span>{under}</span>
      </div>
      {action}
    </div>
  )
}
