/** Which documents this case needs, who asks for each, what is missing in it, and each as DOCX and PDF. */
import { createSignal, Show, Suspense } from 'solid-js'
import { problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Each } from '../../ui/Each.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { later } from '../../ui/later.ts'
import { DocumentLine } from './DocumentLine.tsx'
import { createDocuments } from './documents.ts'

const Templates = later(() => import('./Templates.tsx'))

export default function DocumentsTab() {
  const known = createDocuments()
  const [ordering, setOrdering] = createSignal(false)
  const words = () => t().case.papers.documents
  return (
    <>
      <div class="tab-acts">
        <p class="quiet">{words().note}</p>
        <Button kind="quiet" onClick={() => setOrdering(true)}>
          {words().templates}
        </Button>
      </div>
      <Show when={known.error && !known.data}>
        <ErrorState problem={problemOf(known.error)} onRetry={() => void known.refetch()} />
      </Show>
      <Show when={known.data} fallback={<Show when={!known.error}>{<Loading />}</Show>}>
        {(data) => (
          <Show
            when={data().documents.length > 0}
            fallback={
              <EmptyState title={words().tab}>
                <p class="second">{words().empty}</p>
              </EmptyState>
            }
          >
            <table class="list documents">
              <thead>
                <tr>
                  <th scope="col">{words().columns.document}</th>
                  <th scope="col">{words().columns.why}</th>
                  <th scope="col">{words().columns.state}</th>
                  <th scope="col">{words().columns.take}</th>
                </tr>
              </thead>
              <tbody>
                <Each of={data().documents} by={({ kind, subject }) => `${kind} ${subject}`}>
                  {(row) => <DocumentLine row={row()} />}
                </Each>
              </tbody>
            </table>
          </Show>
        )}
      </Show>
      <Show when={ordering()}>
        <Suspense>
          <Templates onClose={() => setOrdering(false)} />
        </Suspense>
      </Show>
    </>
  )
}
