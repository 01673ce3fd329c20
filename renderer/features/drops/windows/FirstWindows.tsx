import { useState } from 'react'
import type { WindowsAsk } from '../../../../shared/contract/windows.ts'
import { readWallClock, type Zone } from '../../../../shared/domain/time.ts'
import { useLooking } from '../../../bridge/use-looking.ts'
import { Button } from '../../../kit/Button.tsx'
import { type DropDraft, totalOf } from '../new-drop/drop-draft.ts'
import { useFloor } from '../use-floor.ts'
import styles from './WindowList.module.css'
import { WindowList } from './WindowList.tsx'

/** When the floor could make what is being specified, before anybody has ordered it. */
export function FirstWindows({ draft }: { readonly draft: DropDraft }) {
  const { zone } = useFloor()
  const [asked, setAsked] = useState<string | null>(null)
  const wish = wishOf(draft, zone)
  if (!wish) return null
  const key = JSON.stringify(wish)
  if (asked !== key) {
    return (
      <div>
        <Button onClick={() => setAsked(key)}>When could it be made?</Button>
      </div>
    )
  }
  return (
    <div className={styles.preview}>
      <Found wish={wish} />
      <p className={styles.words}>
        Nothing is booked or held by looking. Create the drop, then find and hold its window.
      </p>
    </div>
  )
}

function Found({ wish }: { readonly wish: WindowsAsk }) {
  return <WindowList looking={useLooking('schedule.windows', wish)} />
}

/** Null while one of its fields is missing; and of more than one line, for they would be asked about apart. */
function wishOf({ lines, launch }: DropDraft, zone: Zone): WindowsAsk | null {
  const [line, ...more] = lines
  const by = readWallClock(launch, zone)
  if (!line?.styleRevisionId || more.length > 0 || by === null) return null
  const pieces = totalOf(line)
  const { styleRevisionId } = line
  return pieces > 0 ? { work: { of: 'style', styleRevisionId, pieces }, by, overtime: 'no' } : null
}
