import type { FloorJob, StationScreen } from '../../../../shared/contract/floor.ts'
import { FinishSheet } from '../job/FinishSheet.tsx'
import { KeypadSheet } from '../job/KeypadSheet.tsx'
import { ReasonSheet } from '../job/ReasonSheet.tsx'
import { HELP_REASONS, PAUSE_REASONS } from '../job/reasons.ts'
import { ScrapSheet } from '../job/ScrapSheet.tsx'
import { WhoSheet } from '../people/WhoSheet.tsx'
import { QueueSheet } from '../queue/QueueSheet.tsx'
import { ArticleSheet } from '../recipe/ArticleSheet.tsx'
import { ProveSheet } from '../recipe/ProveSheet.tsx'
import { ReleasedSheet } from '../recipe/ReleasedSheet.tsx'
import { TakeSheet } from '../tickets/TakeSheet.tsx'
import type { useTaking } from '../tickets/use-taking.ts'
import { useZone } from '../use-zone.ts'
import { LastSheet } from './LastSheet.tsx'
import type { SheetName, StationHands } from './use-station.ts'

interface StationSheetsProps {
  readonly sheet: SheetName
  readonly screen: StationScreen
  readonly hands: StationHands
  /** The job whose recipe is proven. */
  readonly proving: FloorJob | null
  readonly taking: Pick<ReturnType<typeof useTaking>, 'asked' | 'agree'>
}

/** The sheet that is open, over everything. */
export function StationSheets(props: StationSheetsProps) {
  const { sheet, screen, hands, proving, taking } = props
  const zone = useZone()
  const close = () => hands.open(null)
  switch (sheet) {
    case null:
      return null
    case 'who':
      return (
        <WhoSheet
          people={screen.people}
          stationId={screen.station.station.id}
          who={hands.who}
          close={close}
          choose={hands.chooseWho}
        />
      )
    case 'prove':
      return proving?.recipe ? (
        <ProveSheet
          planned={proving}
          recipe={proving.recipe}
          by={hands.who?.name ?? ''}
          close={close}
        />
      ) : null
    case 'take':
      return taking.asked && <TakeSheet taken={taking.asked} agree={taking.agree} close={close} />
    case 'queue':
      return <QueueSheet screen={screen} hands={hands} close={close} />
    case 'last':
      return (
        <LastSheet
          events={screen.events}
          zone={zone}
          close={close}
          takeBack={({ event, jobCode }) => {
            close()
            const job = { id: event.jobId, code: jobCode }
            void hands.report(job, { kind: 'take-back', takesBack: event.id })
          }}
        />
      )
    default:
      return <JobSheets {...props} sheet={sheet} />
  }
}

type JobSheetName = Exclude<SheetName, null | 'who' | 'prove' | 'take' | 'queue' | 'last'>

function JobSheets({
  sheet,
  screen,
  hands,
}: StationSheetsProps & { readonly sheet: JobSheetName }) {
  const { current } = screen.station
  const close = () => hands.open(null)
  if (!current) return null
  const { job, progress } = current
  const left = Math.max(0, job.pieces - progress.good - progress.scrap)
  switch (sheet) {
    case 'article':
      return <JobArticle current={current} by={hands.who?.name ?? ''} close={close} />
    case 'count':
      return <KeypadSheet left={left} close={close} say={hands.say} />
    case 'scrap':
      return <ScrapSheet current={current} pieces={screen.pieces} close={close} say={hands.say} />
    case 'finish':
      return <FinishSheet left={left} close={close} say={hands.say} />
    case 'pause':
      return (
        <ReasonSheet
          title="Pause: why?"
          reasons={PAUSE_REASONS}
          columns={3}
          close={close}
          choose={(reason) => hands.say({ kind: 'pause', reason })}
        />
      )
    case 'help':
      return (
        <ReasonSheet
          title="Call help: what is needed?"
          reasons={HELP_REASONS}
          columns={2}
          close={close}
          choose={(reason) => hands.say({ kind: 'help', reason })}
        />
      )
  }
}

interface JobArticleProps {
  readonly current: FloorJob
  readonly by: string
  close(): void
}

function JobArticle({ current, ...rest }: JobArticleProps) {
  const { recipe, firstArticle } = current
  if (firstArticle) return <ReleasedSheet article={firstArticle} close={rest.close} />
  return recipe && <ArticleSheet current={current} recipe={recipe} {...rest} />
}
