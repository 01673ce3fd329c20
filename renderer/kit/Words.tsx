import styles from './Words.module.css'

/** A sentence whose codes stay whole: CUT-2 is not broken after its hyphen. */
export function Words({ children }: { readonly children: string }) {
  const parts = children.split(/(\S+-\S+)/)
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no other name
      <span key={at} className={styles.whole}>
        {part}
      </span>
    ),
  )
}
