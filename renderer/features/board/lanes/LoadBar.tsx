import styles from './Lane.module.css'

/** How full a lane is of its working time in sight: beyond 100 % it is striped, and no longer than the lane's head. */
export function LoadBar({ load }: { readonly load: number }) {
  return (
    <div className={styles.load} data-over={load > 100 ? 'yes' : 'no'}>
      <div style={{ width: `${Math.min(100, load)}%` }} />
    </div>
  )
}
