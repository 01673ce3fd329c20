import { useEffect, useState } from 'react'
import { CARE_STEPS } from '../../../../shared/domain/care.ts'
import type { Tag } from '../../../../shared/domain/tag.ts'
import { CareSymbol } from '../../../kit/CareSymbol.tsx'
import styles from './Skus.module.css'

/** A tag at its true size, as far as the screen tells its own. */
export function TagPreview({ tag }: { readonly tag: Tag }) {
  const { variant, name, composition, madeIn, care } = tag
  const code = useQrCode(tag.text)
  return (
    <section className={styles.tag} aria-label={`Tag of ${variant.code}`}>
      {code ? <img src={code} alt={`QR code of ${tag.text}`} /> : <span />}
      <div>
        <b>{name}</b>
        <b>
          {variant.colour} · {variant.size}
        </b>
        <code>{variant.code}</code>
        <div>{composition}</div>
        {madeIn && <div>Made in {madeIn}</div>}
        <div className={styles.symbols}>
          {CARE_STEPS.map((step) => {
            const value = care?.[step]
            return value ? <CareSymbol key={step} step={step} value={value} size={13} /> : null
          })}
        </div>
      </div>
    </section>
  )
}

/** A QR code (ISO/IEC 18004; level M unless told otherwise) as an image; its drawer is much code, which is loaded when first wanted. */
function useQrCode(text: string): string | null {
  const [drawn, setDrawn] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('bwip-js/browser').then(({ toSVG }) => {
      const svg = toSVG({ bcid: 'qrcode', text })
      if (isWanted) setDrawn(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    })
    return () => {
      isWanted = false
    }
  }, [text])
  return drawn
}
