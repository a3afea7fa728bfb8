/** The whole journal, for administrators, and the proof that nothing was taken out of it. */
import { createSignal, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import type { Entry } from '../case/shape.ts'
import { JournalList } from '../journal/JournalList.tsx'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { tellProblem } from '../ui/toast.tsx'

type Proof = Answers['journal']['verify']

export function JournalSettings() {
  const [proof, setProof] = createSignal<Proof>()
  const verify = async () => {
    try {
      setProof(await api.journal.verify.query())
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  const words = (known: Proof) =>
    known.sound ? t().settings.sound(known.entries) : t().settings.broken(known.brokenAt - 1)
  return (
    <div class="settings-sheet form">
      <p class="quiet">{t().settings.journalNote}</p>
      <p class="acts">
        <Button small onClick={verify}>
          {t().settings.verify}
        </Button>
        <Show when={proof()}>{(known) => <span role="status">{words(known())}</span>}</Show>
      </p>
      <JournalList
        queryKey={['journal']}
        page={(before) =>
          api.journal.list.query(before === undefined ? {} : { before }) as unknown as Promise<readonly Entry[]>
        }
      />
    </div>
  )
}
