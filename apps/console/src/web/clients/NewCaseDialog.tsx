/** A case in two clicks: this dialog, and the procedure. What earlier cases know is taken over. */
import { isOpenTo } from '@beian/domain/casework'
import { type NatureId, type ProcedureId, regimes } from '@beian/domain/vocabulary'
import { useNavigate } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, For } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { casesKey } from '../cases/queries.ts'
import { procedureList } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { tellProblem } from '../ui/toast.tsx'
import { type Taken, TakeOver } from './TakeOver.tsx'

type NewCaseDialogProps = { client: { id: string; name: string; natures: readonly NatureId[] }; onClose: () => void }

export default function NewCaseDialog(props: NewCaseDialogProps) {
  const [takeOver, setTakeOver] = createSignal<Taken>([])
  const [busy, setBusy] = createSignal(false)
  const navigate = useNavigate()
  const cache = useQueryClient()
  const offered = (regime: (typeof regimes)[number]) =>
    procedureList.filter((procedure) => procedure.regime === regime && isOpenTo(procedure, props.client.natures))
  const open = async (procedure: ProcedureId) => {
    setBusy(true)
    try {
      const { id } = await api.cases.open.mutate({ clientId: props.client.id, procedure, takeOver: takeOver() })
      await cache.invalidateQueries({ queryKey: casesKey })
      props.onClose()
      navigate(`/cases/${id}/facts`)
    } catch (error) {
      tellProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open wide onClose={props.onClose} title={`${t().desk.register.newCase.title} · ${props.client.name}`}>
      <TakeOver client={props.client.id} onChange={setTakeOver} />
      <p class="quiet">{t().desk.register.newCase.note}</p>
      <div class="new-case-list">
        <For each={regimes.filter((regime) => offered(regime).length > 0)}>
          {(regime) => (
            <section class="new-case-group" aria-label={t().cases.regimes[regime]}>
              <h3>{t().cases.regimes[regime]}</h3>
              <For each={offered(regime)}>
                {({ id, title, summary }) => (
                  <button type="button" class="procedure-button" disabled={busy()} onClick={() => void open(id)}>
                    <strong>{say(title)}</strong>
                    <span class="second">{say(summary)}</span>
                  </button>
                )}
              </For>
            </section>
          )}
        </For>
      </div>
    </Dialog>
  )
}
