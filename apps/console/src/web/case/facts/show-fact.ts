/** Leads to one field of the form: into sight, marked until it is left, and the focus in it, so that nobody searches. */
import { useNavigate } from '@solidjs/router'
import { useDesk } from '../desk.ts'

export function createShowFact() {
  const desk = useDesk()
  const navigate = useNavigate()
  return (subject: string, key: string) => {
    navigate(`/cases/${desk.page().id}/facts`)
    setTimeout(() => showField(document.getElementById(`fact-${subject}-${key}`)), 80)
  }
}

export function showField(place: HTMLElement | null): void {
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  place.dataset.sought = ''
  // Of personal data only buttons stand there: one opens it to be typed anew; what is read only is not shown unasked.
  const opener = place.querySelector<HTMLElement>('[data-opens]')
  const entry = place.querySelector<HTMLElement>('input, textarea, select') ?? place.querySelector('button')
  if (opener) opener.click()
  else entry?.focus({ preventScroll: true })
  place.addEventListener('focusout', () => delete place.dataset.sought, { once: true })
}
