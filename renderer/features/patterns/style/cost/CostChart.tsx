import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import type { UnitCost } from '../../../../../shared/domain/cost/cost.ts'
import { useAtRest } from '../../../../kit/at-rest.ts'
import { useElementSize } from '../../../../kit/controls.ts'
import { printMoney } from '../../../../kit/format.ts'
import styles from './CostPanel.module.css'

interface CostChartProps {
  readonly costs: readonly UnitCost[]
  readonly currency: string
}

const HEIGHT = 156

/** The same figures as the table above, which names the colours; each bar says its total. */
export function CostChart({ costs, currency }: CostChartProps) {
  const { ref, width } = useElementSize()
  const state = useAtRest()
  const data = costs.map((cost) => ({ ...cost, words: printMoney(cost.total, currency) }))
  const bar = { stackId: 'cost', isAnimationActive: false, stroke: 'var(--s2)' } as const
  return (
    <div ref={ref} className={styles.chart} role="img" aria-label={chartWords(data)}>
      {width > 0 && state === 'rested' && (
        <BarChart
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="run"
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            tickFormatter={(run: number) => `${run} pieces`}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar dataKey="material" fill="var(--chart-ink)" {...bar} />
          <Bar dataKey="minutes" fill="var(--chart-clay)" {...bar} />
          <Bar dataKey="changeover" fill="var(--chart-teal)" {...bar} />
          <Bar dataKey="overhead" fill="var(--chart-sand)" {...bar}>
            <LabelList dataKey="words" position="top" />
          </Bar>
        </BarChart>
      )}
    </div>
  )
}

function chartWords(data: readonly { readonly run: number; readonly words: string }[]): string {
  return `Unit cost by run: ${data.map(({ run, words }) => `${words} at ${run}`).join(', ')}`
}
