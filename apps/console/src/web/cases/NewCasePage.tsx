/** A new case: for whom, and which procedure. Everything else is asked inside. */
import { type Problem, procedureIds } from '@beian/domain/vocabulary'
import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { say, t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { casesKey } from './queries.ts'
import { procedureList } from './words.ts'

export default function NewCasePage() {
  const [params] = useSearchParams()
  const only = procedureList.length === 1 ? procedureList[0]?.id : undefined
  const [client, setClient] = createSignal([params['client']].flat()[0])
  const [procedure, setProcedure] = createSignal<string | undefined>(only)
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const clients = createQuery(() => ({
    queryKey: ['clients', ''],
    queryFn: () => api.clients.list.query({ limit: 200 }),
  }))
  const cache = useQueryClient()
  const navigate = useNavigate()
  const summary = () => procedureList.find(({ id }) => id === procedure())?.summary
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)

  const open = async (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = procedureIds.find((id) => id === procedure())
    const clientId = client()
    if (!clientId || !chosen) return setProblem(missing(clientId ? 'procedure' : 'clientId'))
    setBusy(true)
    setProblem(undefined)
    try {
      const opened = await api.cases.open.mutate({ clientId, procedure: chosen })
      await cache.invalidateQueries({ queryKey: casesKey })
      navigate(`/cases/${opened.id}/facts`)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="narrow" onSubmit={open} novalidate>
      <h1>{t().cases.new}</h1>
      <Show
        when={clients.data?.length !== 0}
        fallback={
          <p>
            {t().cases.needClient} <A href="/clients/new">{t().cases.newClient}</A>
          </p>
        }
      >
        <Choice
          label={t().cases.pickClient}
          options={(clients.data ?? []).map(({ id, name }) => ({ value: id, title: name }))}
          value={client()}
          onChange={setClient}
          problem={at('clientId')}
          aside={<A href="/clients/new">{t().cases.newClient}</A>}
        />
        <Choice
          label={t().cases.pickProcedure}
          options={procedureList.map(({ id, title }) => ({ value: id, title: say(title) }))}
          value={procedure()}
          onChange={setProcedure}
          problem={at('procedure')}
          hint={summary() && say(summary() ?? { zh: '', en: '' })}
        />
        <Show when={problem() && !at('clientId') && !at('procedure') ? problem() : undefined}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts">
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
