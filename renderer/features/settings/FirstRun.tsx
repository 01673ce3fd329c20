import { Page } from '../../kit/Page.tsx'

export function FirstRun() {
  return <Page title="FirstRun">{null}</Page>
}
