/** Leads to the first file that nobody has judged yet: into sight, with the focus on its name, which opens it. */
import { useNavigate } from '@solidjs/router'
import { useDesk } from '../desk.ts'

const unread = '.receipt[data-state="pending-review"] .receipt-name button'
/** The tab may have to be fetched first. */
const mostLooks = 40
const betweenLooks = 50

export function createShowUnread() {
  const desk = useDesk()
  const navigate = useNavigate()
  return () => {
    navigate(`/cases/${desk.page().id}/materials`)
    look(mostLooks)
  }
}

function look(left: number): void {
  const place = document.querySelector<HTMLElement>(unread)
  if (!place && left > 0) setTimeout(() => look(left - 1), betweenLooks)
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
