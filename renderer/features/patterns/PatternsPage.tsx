import { Page } from '../../kit/Page.tsx'

export function PatternsPage() {
  return <Page title="PatternsPage">{null}</Page>
}
