import type { DocumentHead } from './confirmation.ts'

/** The three forms that a signed document goes out in. */
export interface FileNames {
  readonly pdf: string
  readonly json: string
  readonly ics: string
}

interface Named {
  readonly drop: Pick<DocumentHead['drop'], 'code'>
  readonly number: number
  readonly kind: 'confirmation' | 'withdrawal'
}

/** LT-07-v1-readiness.json and its like: letters that every file system takes. */
export function namesOf({ drop, number, kind }: Named): FileNames {
  const code = drop.code.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'drop'
  const name = `${code}-v${number}-${kind === 'withdrawal' ? 'withdrawal' : 'readiness'}`
  return { pdf: `${name}.pdf`, json: `${name}.json`, ics: `${name}.ics` }
}
