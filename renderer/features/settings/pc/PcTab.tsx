import { signAs } from '../../../bridge/session.ts'
import { useSignatureDraft } from '../../../bridge/signature-draft.ts'
import { useZoom, wearZoom, ZOOMS } from '../../../bridge/zoom.ts'
import { Button } from '../../../kit/Button.tsx'
import { SegmentedControl } from '../../../kit/controls.ts'
import { Panel } from '../../../kit/Panel.tsx'
import { SignatureFields } from '../../../kit/SignatureFields.tsx'
import { THEMES, useTheme, wearTheme } from '../../../kit/theme.ts'
import { toast } from '../../../kit/toast.tsx'
import styles from '../SettingsPage.module.css'

const THEME_WORDS = { day: 'Day', night: 'Night', bright: 'Bright floor' }

/** What is kept on this PC alone: how it looks, and who sits at it. */
export function PcTab() {
  const theme = useTheme(({ name }) => name)
  const zoom = useZoom(({ factor }) => factor)
  return (
    <div className={`${styles.stack} ${styles.narrow}`}>
      <Panel title="Look of this PC">
        <div className={styles.stack}>
          <div>
            <h3 id="theme">Theme</h3>
            <SegmentedControl
              aria-labelledby="theme"
              data={THEMES.map((value) => ({ value, label: THEME_WORDS[value] }))}
              value={theme}
              onChange={(value) => wearTheme(THEMES.find((one) => one === value) ?? 'day')}
            />
            <p className={styles.hint}>
              Night is for dark shifts; Bright floor for windows and skylights.
            </p>
          </div>
          <div>
            <h3 id="zoom">Size of everything</h3>
            <SegmentedControl
              aria-labelledby="zoom"
              data={ZOOMS.map((factor) => ({
                value: String(factor),
                label: `${Math.round(factor * 100)} %`,
              }))}
              value={String(zoom)}
              onChange={(value) => wearZoom(Number(value))}
            />
            <p className={styles.hint}>
              On a touch screen choose the size at which “+10 good” is 2 cm high.
            </p>
          </div>
        </div>
      </Panel>
      <Sitter />
    </div>
  )
}

function Sitter() {
  const { names, draft, change, signed, problem } = useSignatureDraft()
  return (
    <Panel title="Who sits here">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (problem !== null) return
          signAs(signed)
          toast(`${signed.actor} signs at ${signed.station} from now on`)
        }}
      >
        <div className={styles.form}>
          <SignatureFields names={names} draft={draft} problem={problem} change={change} />
        </div>
        <div className={styles.foot}>
          <Button type="submit">Sign in</Button>
        </div>
      </form>
    </Panel>
  )
}
