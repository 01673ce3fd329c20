import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Facts } from '../../../kit/Panel.tsx'
import { dayText } from '../sheet/HistoryTable.tsx'
import { OpenRevision } from '../sheet/OpenRevision.tsx'
import styles from '../sheet/Sheet.module.css'
import { WithdrawalWords, WithdrawRevision } from '../sheet/WithdrawRevision.tsx'
import { useEdit, useQuickEdit, useRelease } from '../use-edit.ts'
import { NextDraft } from './NextDraft.tsx'

interface ModuleSideProps {
  readonly sheet: ModuleSheet
  chooseFile(): void
  open(id: ModuleRevisionId): void
}

/** How a module's revision stands, its facts, and the way on. */
export function ModuleSide({ sheet, chooseFile, open }: ModuleSideProps) {
  const { module, revision, pieces } = sheet
  const { data } = useAnswer('factory.state', null)
  const zone = data?.floor?.zone
  const released =
    revision.releasedAt !== null && zone
      ? `${dayText(revision.releasedAt, zone)} by ${revision.releasedBy}: ${revision.reason}`
      : 'not yet'
  return (
    <>
      <section className={styles.why} aria-label="Standing">
        {isUnreleased(revision) ? (
          <OpenModule sheet={sheet} />
        ) : (
          <>
            <p>
              Rev {revision.letter} is {revision.state.replace('-', ' ')} and does not change.
            </p>
            <NextDraft sheet={sheet} open={open} />
          </>
        )}
        <WithdrawalWords withdrawal={sheet.withdrawal} />
        {revision.state !== 'in-review' && (
          <Button onClick={chooseFile}>
            {revision.state === 'draft' ? 'Import its file again…' : 'Import a new version…'}
          </Button>
        )}
        {revision.state === 'released' && <WithdrawModule sheet={sheet} />}
      </section>
      <section aria-label="Facts">
        <div className={styles.head}>
          <h2>Facts</h2>
        </div>
        <Facts
          facts={[
            ['Kind', module.kind],
            ['Sizes', revision.sizes.replaceAll('|', ' ')],
            ['Base size', revision.baseSize],
            ['Pieces', `${pieces.length}, ${cutCount(sheet)} cut for a garment`],
            ['Material', [...new Set(pieces.map(({ role }) => role))].join(', ')],
            ['Read from', revision.sourceName],
            ['Released', released],
            ['Content', <Hash key="hash" hash={revision.contentHash} />],
          ]}
        />
      </section>
    </>
  )
}

function OpenModule({ sheet }: { readonly sheet: ModuleSheet }) {
  const { module, revision, otherDrops } = sheet
  const release = useRelease('patterns.releaseModule')
  const submit = useQuickEdit('patterns.submitModule')
  const name = `${module.code} rev ${revision.letter}`
  return (
    <OpenRevision
      name={name}
      revision={revision}
      until="A style that holds it cannot be released yet."
      consequence="A released revision never changes. Styles pin it by its content; the next edit is a new draft, from a file."
      of="module"
      drops={otherDrops}
      submit={(done) => void submit(revision.id, done)}
      release={(reason, by) => release({ revisionId: revision.id, reason, by }, `Released ${name}`)}
    />
  )
}

function WithdrawModule({ sheet }: { readonly sheet: ModuleSheet }) {
  const { module, revision, openDrops } = sheet
  const withdraw = useEdit('patterns.withdrawModule')
  const name = `${module.code} rev ${revision.letter}`
  return (
    <WithdrawRevision
      name={name}
      drops={openDrops.filter(({ standing }) => standing === 'open')}
      withdraw={(reason, by) =>
        withdraw({ revisionId: revision.id, reason, by }, `Withdrew ${name}`)
      }
    />
  )
}

/** The first figures are enough for the eye; the whole is in the tip. */
function Hash({ hash }: { readonly hash: string | null }) {
  return hash ? <code title={hash}>{hash.slice(0, 12)}…</code> : 'fixed at release'
}

const cutCount = ({ pieces }: ModuleSheet) =>
  pieces.reduce((sum, { quantity }) => sum + quantity, 0)
