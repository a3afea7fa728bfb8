/** The session has ended while its page is open: what was typed stays behind the form that opens a new one. */
import { SignIn } from '../session/SignIn.tsx'
import { t } from '../text/language.ts'
import { Dialog } from '../ui/Dialog.tsx'

export default function SessionEnded() {
  return (
    <Dialog open veiled onClose={() => undefined} title={t().shell.sessionEnded}>
      <p>{t().shell.sessionEndedNote}</p>
      <SignIn />
    </Dialog>
  )
}
