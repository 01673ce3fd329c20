import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openClient } from './bridge/client.ts'
import { followNews } from './bridge/follow-news.ts'
import { ClientContext } from './bridge/hooks.ts'
import { openLines } from './bridge/line.ts'
import { useSession } from './bridge/session.ts'
import { keepZoom } from './bridge/zoom.ts'
import { Kit } from './kit/Kit.tsx'
import { dressPage } from './kit/theme.ts'

/** What the service says is drawn by the task that heard it: a timer would let another frame in between. */
notifyManager.setScheduler(queueMicrotask)

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
  },
})
const client = openClient(() => useSession.getState().signature)
followNews(client, queries)
openLines({ take: client.link, become: (line) => useSession.setState({ line }) })
dressPage()
keepZoom()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Kit>
      <QueryClientProvider client={queries}>
        <ClientContext value={client}>
          <App />
        </ClientContext>
      </QueryClientProvider>
    </Kit>
  </StrictMode>,
)
