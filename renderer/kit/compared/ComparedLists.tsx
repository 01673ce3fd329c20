import type { BomItem } from '../../../shared/domain/compare/compare-bom.ts'
import type { ColourItem } from '../../../shared/domain/compare/compare-colours.ts'
import type { LabelItem } from '../../../shared/domain/compare/compare-label.ts'
import type { LearningItem } from '../../../shared/domain/compare/compare-learning.ts'
import type { Altered, Difference } from '../../../shared/domain/compare/compare-lists.ts'
import type { OperationItem } from '../../../shared/domain/compare/compare-operations.ts'
import type { SlotItem } from '../../../shared/domain/compare/compare-slots.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import { ColumnHeads } from '../ColumnHeads.tsx'
import styles from './Compared.module.css'
import { ComparedTable } from './ComparedTable.tsx'
import {
  bomName,
  bomValue,
  fieldName,
  labelName,
  labelValue,
  noveltyText,
  operationValue,
  slotValue,
} from './compare-words.ts'

interface ComparedListsProps {
  readonly found: {
    readonly slots: readonly Difference<SlotItem>[]
    readonly colours: readonly Difference<ColourItem>[]
    readonly bom: readonly Difference<BomItem>[]
    readonly operations: readonly Difference<OperationItem>[]
    readonly learning: readonly Difference<LearningItem>[]
    readonly label: readonly Difference<LabelItem>[]
    /** Those that the BOM lines name. */
    readonly materials: readonly Material[]
  }
}

/** Slots, colours, BOM lines, operations and labels: what each was and what it is, field by field. */
export function ComparedLists({ found }: ComparedListsProps) {
  const { slots, colours, bom, operations, learning, label, materials } = found
  return (
    <>
      <Differences
        title="Slots"
        all={slots}
        nameOf={({ kind }) => kind}
        textOf={(item, field) => slotValue(item, field)}
      />
      <Differences
        title="Colours"
        all={colours}
        nameOf={({ name }) => name}
        textOf={({ name }) => name}
      />
      <Differences
        title="BOM"
        all={bom}
        nameOf={(item) => bomName(item, materials)}
        textOf={(item, field) => bomValue(item, field, materials)}
      />
      <Differences
        title="Operations"
        all={operations}
        nameOf={({ name }) => name}
        textOf={operationValue}
      />
      <Differences
        title="Learning"
        all={learning}
        nameOf={() => 'Learning class'}
        textOf={({ novelty }) => noveltyText(novelty)}
      />
      <Differences title="Labels" all={label} nameOf={labelName} textOf={labelValue} />
    </>
  )
}

const HEADS = {
  'Grade rules': 'Rule',
  Seams: 'Seam',
  Joints: 'Joint',
  Slots: 'Slot',
  Colours: 'Colour',
  BOM: 'Line',
  Operations: 'Operation',
  Learning: 'How it is learnt',
  Labels: 'Label',
}

interface DifferencesProps<Item extends object> {
  readonly title: keyof typeof HEADS
  readonly all: readonly Difference<Item>[]
  nameOf(item: Item): string
  textOf(item: Item, field: keyof Item & string): string
}

export function Differences<Item extends object>(props: DifferencesProps<Item>) {
  const { title, all, nameOf, textOf } = props
  if (all.length === 0) return null
  return (
    <section aria-label={`${title} differences`}>
      <h3 className={styles.title}>
        {title} <small>{all.length} changed</small>
      </h3>
      <ComparedTable>
        <ColumnHeads names={[HEADS[title], 'What', 'Old', 'New']} />
        <tbody>
          {all.map((one) =>
            one.kind === 'changed' ? (
              <ChangedRows key={one.key} one={one} name={nameOf(one.now)} textOf={textOf} />
            ) : (
              <tr key={one.key}>
                <th scope="row">{nameOf(one.kind === 'added' ? one.now : one.old)}</th>
                <td colSpan={3}>{one.kind}</td>
              </tr>
            ),
          )}
        </tbody>
      </ComparedTable>
    </section>
  )
}

interface ChangedRowsProps<Item> {
  readonly one: Altered<Item>
  readonly name: string
  textOf(item: Item, field: keyof Item & string): string
}

/** A row for each field, under one name. */
function ChangedRows<Item>({ one, name, textOf }: ChangedRowsProps<Item>) {
  const { old, now, fields } = one
  return fields.map((field, index) => (
    <tr key={field}>
      {index === 0 && (
        <th scope="row" rowSpan={fields.length}>
          {name}
        </th>
      )}
      <td>{fieldName(field)}</td>
      <td>{textOf(old, field)}</td>
      <td>{textOf(now, field)}</td>
    </tr>
  ))
}
