/** A page that is on its way: quiet lines in the place of what will come. */
import { t } from '../text/language.ts'

export function Loading() {
  return (
    <div class="loading" role="status" aria-label={t().kit.loading}>
      <span class="loading-line" />
      <span class="loading-line" />
      <span class="loading-line" />
    </div>
  )
}
