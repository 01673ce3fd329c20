import { Page } from '../../kit/Page.tsx'

export function DropsPage() {
  return <Page title="DropsPage">{null}</Page>
}
