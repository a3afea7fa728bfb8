/** An address without a page. */
import { A } from '@solidjs/router'
import { t } from '../text/language.ts'
import { EmptyState } from '../ui/EmptyState.tsx'

export default function NotFound() {
  return (
    <EmptyState
      whole
      title={t().notFound.title}
      act={
        <A class="button button-primary" href="/cases">
          {t().notFound.back}
        </A>
      }
    >
      <p>{t().notFound.note}</p>
    </EmptyState>
  )
}
