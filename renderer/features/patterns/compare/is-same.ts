import type { Comparison } from '../../../../shared/contract/compare.ts'

/** Whether nothing leads from the one to the other. */
export function isSame(found: Comparison): boolean {
  const { slots, colours, pieces, grades, seams, joints, bom, operations, learning, label, costs } =
    found
  const all = [
    slots,
    colours,
    pieces,
    grades,
    seams,
    joints,
    bom,
    operations,
    learning,
    label,
    costs,
  ]
  return all.every((one) => one.length === 0)
}
