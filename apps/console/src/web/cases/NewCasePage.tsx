/** A new case: for whom, and which procedure. Everything else is asked inside. */
import { type Problem, type ProcedureId, procedureIds } from '@beian/domain/vocabulary'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { NoClients } from '../clients/NoClients.tsx'
import { type Taken, TakeOver } from '../clients/TakeOver.tsx'
import { t } from '../text/language.ts'
import { told } from '../told.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { ClientChoice } from './ClientChoice.tsx'
import { ProcedureChoice } from './ProcedureChoice.tsx'
import { casesKey } from './queries.ts'

export default function NewCasePage() {
  const [params] = useSearchParams()
  const [client, setClient] = createSignal([params['client']].flat()[0])
  const [procedure, setProcedure] = createSignal<ProcedureId | undefined>(
    procedureIds.find((id) => id === [params['procedure']].flat()[0]),
  )
  const [problem, setProblem] = createSignal<Problem>()
  const [takeOver, setTakeOver] = createSignal<Taken>([])
  const [busy, setBusy] = createSignal(false)
  const chosen = createQuery(() => ({
    queryKey: ['clients', 'one', client()],
    queryFn: () => api.clients.get.query({ id: client() ?? '' }),
    enabled: client() !== undefined,
  }))
  const clients = createQuery(() => ({
    queryKey: ['clients', 'any'],
    queryFn: () => api.clients.list.query({ limit: 1 }),
  }))
  const cache = useQueryClient()
  const navigate = useNavigate()
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)
  /** A refusal is about what was chosen before: it goes with the next choice. */
  const choosing =
    <T,>(path: string, choose: (value: T) => void) =>
    (value: T) => {
      if (at(path)) setProblem(undefined)
      choose(value)
    }

  const open = async (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = procedure()
    const clientId = client()
    if (!clientId || !chosen) return setProblem(missing(clientId ? 'procedure' : 'clientId'))
    setBusy(true)
    setProblem(undefined)
    try {
      const opened = await api.cases.open.mutate({ clientId, procedure: chosen, takeOver: takeOver() })
      await cache.invalidateQueries({ queryKey: casesKey })
      navigate(`/cases/${opened.id}/facts`)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="narrow new-case" onSubmit={open} novalidate>
      <h1>{t().cases.new}</h1>
      <Show when={told(clients)?.length !== 0} fallback={<NoClients />}>
        <ClientChoice
          value={client()}
          title={told(chosen)?.name}
          onChange={choosing('clientId', setClient)}
          problem={at('clientId')}
        />
        <Show when={client()} keyed>
          {(id) => <TakeOver client={id} follows={[params['from']].flat()[0]} onChange={setTakeOver} />}
        </Show>
        <ProcedureChoice
          natures={told(chosen)?.natures ?? []}
          value={procedure()}
          onChange={choosing('procedure', setProcedure)}
          problem={at('procedure')}
        />
        <Show when={problem() && !at('clientId') && !at('procedure') ? problem() : undefined}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts acts-stay">
          <Button type="submit" kind="primary" busy={busy()}>
            {t().cases.create}
          </Button>
        </div>
      </Show>
    </form>
  )
}

function missing(path: string): Problem {
  return {
    code: 'missing',
    path,
    message: { zh: '此项未选择。', en: 'Nothing is chosen here.' },
    fix: { zh: '请从列表中选择一项。', en: 'Choose one from the list.' },
  }
}
