import styles from './Sheet.module.css'

interface FigureHeadsProps {
  /** What the rows are called by. */
  readonly first: string
  /** Of the columns of figures, from the left; no two are alike. */
  readonly figures: readonly (string | number)[]
}

/** The head of a table of figures, a column a run or a size. */
export function FigureHeads({ first, figures }: FigureHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className={styles.figure}>
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  )
}
