import { Page } from '../../kit/Page.tsx'

export function BoardPage() {
  return <Page title="BoardPage">{null}</Page>
}
