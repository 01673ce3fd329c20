import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './tokens.css'
import './base.css'
import './mantine.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { styleNonce } from './nonce.ts'
import { useTheme } from './theme.ts'

/** The list itself scrolls: arrows walk through it from its field, which readers of screens then know. */
const LIST = { withScrollArea: false } as const

/** A note of what was done before never lies over the buttons of a dialog; those have the library's 200. */
const UNDER_DIALOGS = 190

const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  primaryColor: 'dark',
  primaryShade: 9,
  defaultRadius: 4,
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px' },
  components: {
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Tooltip: {
      defaultProps: { transitionProps: { duration: 0 }, openDelay: 300, multiline: true },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        shadow: 'md',
        /** A menu may hold items alone; the library's place for the first focus is none. */
        withInitialFocusPlaceholder: false,
      },
    },
    Autocomplete: { defaultProps: { ...LIST, openOnFocus: false } },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    MultiSelect: { defaultProps: LIST },
    TagsInput: { defaultProps: LIST },
    Select: {
      defaultProps: {
        ...LIST,
        size: 'sm',
        comboboxProps: { transitionProps: { duration: 0 } },
      },
    },
  },
})

/** Dialogs lock the page's scrolling by a style that the library adds; it looks for the nonce here. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })

/** Everything that a screen of ours stands in: the look, and the place where short notes appear. */
export function Kit({ children }: { readonly children: ReactNode }) {
  const { name } = useTheme()
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={name === 'night' ? 'dark' : 'light'}
      getStyleNonce={styleNonce}
    >
      {children}
      <Notifications
        position="bottom-right"
        limit={3}
        autoClose={10_000}
        transitionDuration={0}
        zIndex={UNDER_DIALOGS}
      />
    </MantineProvider>
  )
}
