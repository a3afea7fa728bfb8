/** What a visitor sees while nobody can sign in yet. */
import { t } from '../text/language.ts'
import { DoorPage } from './DoorPage.tsx'

export function NeedsSetUp() {
  return (
    <DoorPage>
      <div class="door-form">
        <h1>{t().door.needsSetUp}</h1>
        <p>{t().door.needsSetUpNote}</p>
      </div>
    </DoorPage>
  )
}
