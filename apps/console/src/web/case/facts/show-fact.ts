/** Leads to one field of the form: into sight, marked until it is left, and the focus in it, so that nobody searches. */
import { useNavigate } from '@solidjs/router'
import { useDesk } from '../desk.ts'

export function createShowFact() {
  const desk = useDesk()
  const navigate = useNavigate()
  return (subject: string, key: string) => {
    navigate(`/cases/${desk.page().id}/facts`)
    setTimeout(() => show(document.getElementById(`fact-${subject}-${key}`)), 80)
  }
}

function show(place: HTMLElement | null): void {
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  place.dataset.sought = ''
  // Of personal data only buttons stand there: the last one opens it to be typed anew.
  const entry =
    place.querySelector<HTMLElement>('input, textarea, select') ?? [...place.querySelectorAll('button')].at(-1)
  entry?.focus({ preventScroll: true })
  place.addEventListener('focusout', () => delete place.dataset.sought, { once: true })
}
