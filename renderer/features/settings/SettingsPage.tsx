import { Page } from '../../kit/Page.tsx'

export function SettingsPage() {
  return <Page title="SettingsPage">{null}</Page>
}
