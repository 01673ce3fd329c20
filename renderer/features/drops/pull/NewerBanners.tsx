import { useState } from 'react'
import type { DropSheet, NewerRevision } from '../../../../shared/contract/drops.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { PullDialog } from './PullDialog.tsx'

/** Later releases of what the drop makes: offered, and never taken by themselves. */
export function NewerBanners({ sheet }: { readonly sheet: DropSheet }) {
  const [open, setOpen] = useState<NewerRevision | null>(null)
  return (
    <>
      {sheet.newer.map((newer) => (
        <Banner
          key={newer.from.id}
          tone="note"
          actions={<Button onClick={() => setOpen(newer)}>See what changes…</Button>}
        >
          {nameOf(newer)} is released; {sheet.drop.code} makes rev {newer.from.letter}.
          {sheet.live && ' It is confirmed, and stays on what was promised.'}
        </Banner>
      ))}
      {open && <PullDialog sheet={sheet} newer={open} onClose={() => setOpen(null)} />}
    </>
  )
}

const nameOf = ({ style, to }: NewerRevision) => `Rev ${to.letter} of ${style.code}`
