import { SegmentedControl, Select } from '../../../kit/controls.ts'

interface SizeSwitchProps {
  readonly sizes: readonly string[]
  readonly size: string | undefined
  wear(size: string | undefined): void
}

const NEST = 'All sizes'
/** More than these are chosen from a list. */
const MOST = 7
/** A list that is closed is not laid out with each drawing that is opened. */
const UNMADE = { transitionProps: { duration: 0 }, keepMounted: false } as const

/** The size nest, or one size of it. */
export function SizeSwitch({ sizes, size, wear }: SizeSwitchProps) {
  if (sizes.length < 2) return null
  const data = [NEST, ...sizes.filter((one) => one !== NEST)]
  const choose = (chosen: string | null) =>
    wear(chosen === NEST || chosen === null ? undefined : chosen)
  if (sizes.length > MOST) {
    return (
      <Select
        aria-label="Size"
        searchable
        data={data}
        value={size ?? NEST}
        onChange={choose}
        comboboxProps={UNMADE}
      />
    )
  }
  return (
    <SegmentedControl
      aria-label="Size"
      size="xs"
      data={data}
      value={size ?? NEST}
      onChange={choose}
    />
  )
}
