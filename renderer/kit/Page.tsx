import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Key } from './Button.tsx'
import styles from './Page.module.css'
import { openSpotlight, SEARCH_KEY } from './spotlight.ts'

interface PageProps {
  readonly title: string
  /** Beside the title: what is shown, in few words. */
  readonly context?: ReactNode
  readonly actions?: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame of a screen: top bar, tool bar, content. */
export function Page({ title, context, actions, tools, children }: PageProps) {
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <h1>{title}</h1>
        <div className={styles.context}>{context}</div>
        <PaletteField />
        <div className={styles.actions}>{actions}</div>
      </header>
      {tools && <div className={styles.tools}>{tools}</div>}
      <div className={styles.content}>{children}</div>
    </main>
  )
}

/** Where the mouse finds what Ctrl+K opens. */
function PaletteField() {
  const words = 'Search or run a command'
  return (
    <button
      type="button"
      className={styles.palette}
      title={words}
      aria-keyshortcuts={SEARCH_KEY.replace('Ctrl ', 'Control+')}
      onClick={openSpotlight}
    >
      <Search size={16} aria-hidden />
      <span>{words}</span>
      <Key>{SEARCH_KEY}</Key>
    </button>
  )
}

/** Pushes what follows to the right end of a bar. */
export function Spring() {
  return <span className={styles.spring} />
}
