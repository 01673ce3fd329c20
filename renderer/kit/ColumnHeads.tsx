interface ColumnHeadsProps {
  /** Of the columns, from the left; no two are alike. */
  readonly names: readonly string[]
}

/** The head of a table whose columns are words alone. */
export function ColumnHeads({ names }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
