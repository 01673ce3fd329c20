import { type CareStep, careWords } from '../../shared/domain/skus/care.ts'
import { careSymbol } from '../../shared/domain/skus/care-symbols.ts'

interface CareSymbolProps {
  readonly step: CareStep
  readonly value: string
  readonly size?: number
}

/** A care symbol, with its words for who cannot see it. */
export function CareSymbol({ step, value, size = 28 }: CareSymbolProps) {
  const { strokes, dots, text } = careSymbol(step, value)
  const words = careWords(step, value)
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" role="img" aria-label={words}>
      <title>{words}</title>
      <path d={strokes} fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d={dots} fill="currentColor" />
      <text x="12" y="16.5" textAnchor="middle" fontSize="8" fontWeight="700" fill="currentColor">
        {text}
      </text>
    </svg>
  )
}
