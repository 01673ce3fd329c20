import { CARE_STEPS } from '../../../../shared/domain/skus/care.ts'
import type { Tag } from '../../../../shared/domain/skus/tag.ts'
import { CareSymbol } from '../../../kit/CareSymbol.tsx'
import { useQrCode } from '../../../kit/qr-code.ts'
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
