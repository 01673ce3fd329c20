import styles from '../BoardPage.module.css'
import { useMarqueeBox } from './use-marquee.ts'

/** The box that is being drawn. */
export function Marquee() {
  const box = useMarqueeBox((state) => state.box)
  return box && <div className={styles.marquee} style={box} data-testid="marquee" />
}
