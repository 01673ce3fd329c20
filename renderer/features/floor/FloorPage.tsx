import { Page } from '../../kit/Page.tsx'

export function FloorPage() {
  return <Page title="FloorPage">{null}</Page>
}
