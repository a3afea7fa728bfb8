/** A new case: for whom, and which procedure. Everything else is asked inside. */

import { type Problem, type ProcedureId, procedureIds } from '@beian/domain/vocabulary'
import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { NoClients } from '../clients/NoClients.tsx'
import { type Taken, TakeOver } from '../clients/TakeOver.tsx'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
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
  const clients = createQuery(() => ({
    queryKey: ['clients', ''],
    queryFn: () => api.clients.list.query({ limit: 200 }),
  }))
  const natures = createQuery(() => ({
    queryKey: ['clients', 'one', client()],
    queryFn: () => api.clients.get.query({ id: client() ?? '' }),
    enabled: client() !== undefined,
    select: (known: Answers['clients']['get']) => known.natures,
  }))
  const cache = useQueryClient()
  const navigate = useNavigate()
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)

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
      <Show when={clients.data?.length !== 0} fallback={<NoClients />}>
        <Choice
          label={t().cases.pickClient}
          options={(clients.data ?? []).map(({ id, name }) => ({ value: id, title: name }))}
          value={client()}
          onChange={setClient}
          problem={at('clientId')}
          aside={<A href="/clients/new">{t().cases.newClient}</A>}
        />
        <Show when={client()} keyed>
          {(id) => <TakeOver client={id} onChange={setTakeOver} />}
        </Show>
        <ProcedureChoice
          natures={natures.data ?? []}
          value={procedure()}
          onChange={setProcedure}
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
