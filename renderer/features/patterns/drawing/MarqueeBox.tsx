import styles from './Drawing.module.css'
import { boxOf, type Marquee } from './use-marquee.ts'

/** The frame that is being drawn round pieces. */
export function MarqueeBox({ marquee }: { readonly marquee: Marquee }) {
  const { minX, minY, maxX, maxY } = boxOf(marquee)
  const style = { left: minX, top: minY, width: maxX - minX, height: maxY - minY }
  return <div className={styles.marquee} style={style} />
}
