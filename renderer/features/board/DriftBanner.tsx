import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Zone } from '../../../shared/domain/time.ts'
import { driftWords } from '../../bridge/drift-words.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Banner } from '../../kit/Banner.tsx'

/** Promises that the plan no longer keeps stand above it until they are mended, replaced or withdrawn. */
export const DriftBanner = memo(function DriftBanner({ zone }: { readonly zone: Zone }) {
  const { data } = useAnswer('readiness.drift', null)
  return data?.map((notice) => (
    <Banner
      key={notice.dropId}
      tone={notice.drift.standing === 'broken' ? 'stop' : 'warn'}
      actions={
        <Link to="/drops" search={{ drop: notice.dropId }}>
          Open {notice.dropCode}
        </Link>
      }
    >
      {driftWords(notice, zone)}
    </Banner>
  ))
})
