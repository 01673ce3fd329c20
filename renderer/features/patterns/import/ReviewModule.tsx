import type { Library } from '../../../../shared/contract/library.ts'
import { MODULE_KINDS, type ModuleKind } from '../../../../shared/domain/module/module.ts'
import { letterAfter } from '../../../../shared/domain/style/revision.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/controls.ts'
import { TextField } from '../../../kit/fields.tsx'
import styles from './Review.module.css'
import type { Review } from './review.ts'

interface ReviewModuleProps {
  readonly review: Review
  readonly library: Library
  readonly refusal: string | null
  change(review: Review): void
  accept(): void
  leave(): void
}

const NEW = 'A new module'

/** What the pieces become: a new module, or the next draft of one that is there. */
export function ReviewModule(props: ReviewModuleProps) {
  const { review, library, refusal, change, accept, leave } = props
  const found = library.modules.find(({ module }) => module.id === review.existing)
  return (
    <section aria-label="Module">
      <h2>Becomes</h2>
      <BecomesField review={review} library={library} change={change} />
      <div className={styles.two}>
        <TextField
          label="Code"
          required
          maxLength={24}
          disabled={found !== undefined}
          value={review.code}
          change={(code) => change({ ...review, code })}
        />
        <TextField
          label="Name"
          required
          maxLength={120}
          value={review.name}
          change={(name) => change({ ...review, name })}
        />
      </div>
      <Select
        label="Kind"
        allowDeselect={false}
        disabled={found !== undefined}
        data={MODULE_KINDS}
        value={review.kind}
        onChange={(kind) => kind && change({ ...review, kind: kind as ModuleKind })}
      />
      <p>{draftWords(found)}</p>
      {refusal && <Banner tone="stop">{refusal}</Banner>}
      <div className={styles.actions}>
        <Button onClick={leave}>Leave it</Button>
        <Button look="primary" onClick={accept}>
          Accept as draft
        </Button>
      </div>
    </section>
  )
}

type BecomesFieldProps = Pick<ReviewModuleProps, 'review' | 'library' | 'change'>

function BecomesField({ review, library, change }: BecomesFieldProps) {
  function choose(id: string | null): void {
    const found = library.modules.find(({ module }) => module.id === id)
    if (!found) return change({ ...review, existing: null, code: '', since: null })
    const { code, name, kind } = found.module
    change({ ...review, existing: found.module.id, code, name, kind })
  }
  const modules = library.modules.map(({ module }) => ({
    value: module.id as string,
    label: `${module.code} ${module.name}: its next revision`,
  }))
  return (
    <Select
      aria-label="Becomes"
      searchable
      allowDeselect={false}
      nothingFoundMessage="No module is called that"
      data={[{ value: NEW, label: NEW }, ...modules]}
      value={review.existing ?? NEW}
      onChange={choose}
    />
  )
}

function draftWords(found: Library['modules'][number] | undefined): string {
  if (!found) return 'It begins as draft A. Nothing uses it until a style takes it into a slot.'
  const draft = found.revisions.find(({ state }) => state === 'draft')
  if (draft)
    return `It takes the place of draft ${draft.letter}, also in draft styles that hold it.`
  return `It becomes draft ${letterAfter(found.revisions)}. What is released stays as it is.`
}
