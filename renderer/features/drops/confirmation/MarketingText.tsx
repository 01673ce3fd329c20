import { useRef, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Textarea } from '../../../kit/controls.ts'
import styles from './Confirm.module.css'

/** The words for marketing, to be copied; they stay to be selected by hand where copying is not allowed. */
export function MarketingText({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'by-hand'>('not-yet')
  function copy(): void {
    field.current?.select()
    setCopied(document.execCommand('copy') ? 'copied' : 'by-hand')
  }
  return (
    <div className={styles.text}>
      <Textarea
        ref={field}
        label="Text for marketing"
        readOnly
        autosize
        minRows={4}
        maxRows={9}
        value={text}
      />
      <div className={styles.copy}>
        <Button onClick={copy}>Copy text for marketing</Button>
        <span role="status">{COPIED[copied]}</span>
      </div>
    </div>
  )
}

const COPIED = { 'not-yet': '', copied: 'Copied.', 'by-hand': 'Press Ctrl C to copy it.' }
