import type { FactoryState } from '../../../../shared/contract/factory.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Facts, Panel } from '../../../kit/Panel.tsx'
import { toast } from '../../../kit/toast.tsx'
import styles from '../SettingsPage.module.css'
import { HistoryTable } from './HistoryTable.tsx'
import { Samples } from './Samples.tsx'

interface DataTabProps {
  readonly state: FactoryState
  readonly zone: Zone
}

const GUARDS: { readonly [Guard in FactoryState['key']]: string } = {
  'key-store': 'Kept by this system’s key store',
  file: 'Kept in a file that only this user may read: this system has no key store',
  none: 'There is no key: confirmations cannot be signed on this PC',
}

/** Where everything is, what it is signed with, and what was done to it. */
export function DataTab({ state, zone }: DataTabProps) {
  const { file, key, keyId } = state
  return (
    <div className={styles.stack}>
      <Panel title="The factory’s file">
        <div className={styles.facts}>
          <Facts
            facts={[
              [
                'File',
                <span key="file" className={styles.row}>
                  <code className={styles.path}>{file}</code>
                  <Copy what="The file’s path" text={file} />
                  {window.shell && (
                    <Button size="dense" onClick={() => void window.shell?.showInFolder(file)}>
                      Show in folder
                    </Button>
                  )}
                </span>,
              ],
              ['Signing key', GUARDS[key]],
              [
                'Key id',
                keyId ? (
                  <span key="key" className={styles.row}>
                    <code className={styles.path}>{keyId}</code>
                    <Copy what="The key id" text={keyId} />
                    <span className={styles.hint}>
                      Give it to who checks your confirmations: the verify page asks for it once.
                    </span>
                  </span>
                ) : (
                  '–'
                ),
              ],
            ]}
          />
        </div>
      </Panel>
      <Samples present={state.samples === 'present'} />
      <HistoryTable state={state} zone={zone} />
    </div>
  )
}

function Copy({ what, text }: { readonly what: string; readonly text: string }) {
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text)
    toast(`${what} is copied`)
  }
  return (
    <Button size="dense" aria-label={`Copy: ${what}`} onClick={() => void copy()}>
      Copy
    </Button>
  )
}
