import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { findAltered } from '../../../../shared/domain/bom/bom-check.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { refused } from '../../../kit/toast.tsx'
import { DropLinks } from '../DropLinks.tsx'
import type { Selection } from '../selection.ts'
import { dayText } from '../sheet/HistoryTable.tsx'
import { OpenRevision } from '../sheet/OpenRevision.tsx'
import styles from '../sheet/Sheet.module.css'
import { WithdrawalWords, WithdrawRevision } from '../sheet/WithdrawRevision.tsx'
import { useEdit, useQuickEdit, useRelease } from '../use-edit.ts'
import { KeyFigures } from './KeyFigures.tsx'

interface StandingPanelProps {
  readonly sheet: StyleSheet
  readonly selection: Selection
}

/** How this revision stands, and the one step on from there. */
export function StandingPanel({ sheet, selection }: StandingPanelProps) {
  const { revision } = sheet
  return (
    <section className={styles.why} aria-label="Standing">
      <KeyFigures sheet={sheet} />
      {isUnreleased(revision) ? (
        <OpenStyle sheet={sheet} />
      ) : (
        <Closed sheet={sheet} selection={selection} />
      )}
      <UsedBy drops={sheet.drops} />
    </section>
  )
}

function OpenStyle({ sheet }: { readonly sheet: StyleSheet }) {
  const { style, revision } = sheet
  const release = useRelease('patterns.releaseStyle')
  const submit = useQuickEdit('patterns.submitStyle')
  const name = `${style.code} rev ${revision.letter}`
  return (
    <OpenRevision
      name={name}
      revision={revision}
      until="Drops can be planned on it, not confirmed."
      consequence="A released revision never changes. Its modules, BOM and operations are pinned as they are; the next edit is a new draft."
      of="style"
      drops={sheet.openDrops.filter(({ letter }) => letter !== revision.letter)}
      warning={alteredWords(sheet)}
      submit={(done) => void submit(revision.id, done)}
      release={(reason, by) => release({ revisionId: revision.id, reason, by }, `Released ${name}`)}
    />
  )
}

/** Lines that nobody has looked at since they were changed. */
function alteredWords({ bom, materials }: StyleSheet): string | null {
  const altered = findAltered(bom)
  const codes = altered.map(
    ({ materialId }) => materials.find(({ id }) => id === materialId)?.code ?? materialId,
  )
  return altered.length === 0 ? null : `Altered since they were validated: ${codes.join(', ')}.`
}

function Closed({ sheet, selection }: StandingPanelProps) {
  const { style, revision, revisions } = sheet
  const { data } = useAnswer('factory.state', null)
  const draftStyle = useEdit('patterns.draftStyle')
  const zone = data?.floor?.zone
  const open = revisions.find(isUnreleased)
  async function draft(): Promise<void> {
    const to = newId<StyleRevisionId>('srv')
    const sentence = await draftStyle(
      { from: revision.id, to },
      `Drafted the next revision of ${style.code}`,
    )
    if (sentence) refused(sentence)
    else selection.openRevision({ style: to })
  }
  return (
    <>
      <p>
        Rev {revision.letter} is {revision.state.replace('-', ' ')} and does not change.
        {revision.releasedAt !== null && zone && (
          <>
            {' '}
            Released {dayText(revision.releasedAt, zone)} by {revision.releasedBy}:{' '}
            {revision.reason}.
          </>
        )}
      </p>
      <WithdrawalWords withdrawal={sheet.withdrawal} />
      <div className={styles.steps}>
        {open ? (
          <Button onClick={() => selection.openRevision({ style: open.id })}>
            Open {open.state === 'draft' ? 'draft' : 'rev'} {open.letter}
          </Button>
        ) : (
          <Button onClick={() => void draft()}>Draft next revision</Button>
        )}
        {revision.state === 'released' && <WithdrawStyle sheet={sheet} />}
      </div>
    </>
  )
}

function WithdrawStyle({ sheet }: { readonly sheet: StyleSheet }) {
  const { style, revision, openDrops } = sheet
  const withdraw = useEdit('patterns.withdrawStyle')
  const name = `${style.code} rev ${revision.letter}`
  return (
    <WithdrawRevision
      name={name}
      drops={openDrops.filter(
        ({ letter, standing }) => letter === revision.letter && standing === 'open',
      )}
      withdraw={(reason, by) =>
        withdraw({ revisionId: revision.id, reason, by }, `Withdrew ${name}`)
      }
    />
  )
}

function UsedBy({ drops }: Pick<StyleSheet, 'drops'>) {
  if (drops.length === 0) return null
  return (
    <p>
      Used by {drops.length === 1 ? 'drop' : 'drops'} <DropLinks drops={drops} />.
    </p>
  )
}
