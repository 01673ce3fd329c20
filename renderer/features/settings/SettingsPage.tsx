import { useNavigate, useSearch } from '@tanstack/react-router'
import { useAnswer } from '../../bridge/hooks.ts'
import { Tabs } from '../../kit/controls.ts'
import { Page } from '../../kit/Page.tsx'
import { Answered } from '../../kit/States.tsx'
import { Retested } from './retest/Retested.tsx'
import styles from './SettingsPage.module.css'
import { TabContent } from './TabContent.tsx'
import { TABS, tabOf } from './tabs.ts'

/** All that the factory rests on, by subject; each subject has an address: `#/settings?tab=people`. */
export function SettingsPage() {
  const { tab, of } = useSearch({ from: '/settings' })
  const navigate = useNavigate()
  const state = useAnswer('factory.state', null)
  const shown = tabOf(tab)
  const zone = state.data?.floor?.zone
  const choose = (next: string) =>
    void navigate({ to: '/settings', search: { tab: shown, of: next } })
  return (
    <Page title="Settings" context={state.data?.floor?.name}>
      <Tabs
        value={shown}
        onChange={(next) => void navigate({ to: '/settings', search: { tab: tabOf(next ?? '') } })}
        orientation="vertical"
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List className={styles.list ?? ''} aria-label="Settings">
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown} className={styles.panel ?? ''}>
          {zone && <Retested zone={zone} />}
          <Answered what="The settings" query={state}>
            {(found) => <TabContent tab={shown} state={found} of={of} choose={choose} />}
          </Answered>
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
