/** Writes down what was agreed. A colleague's change meanwhile refuses this one and keeps what was typed. */
import type { Problem } from '@beian/domain/vocabulary'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { type Answers, api, problemsOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { DayField } from '../ui/DayField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'

type EngagementDialogProps = { client: string; initialTerms: Answers['engagements']['get']; onClose: () => void }

const fields = ['contractOn', 'dataProcessingOn', 'scope', 'feeTerms']

export default function EngagementDialog(props: EngagementDialogProps) {
  const words = () => t().desk.register.engagement
  const { contractOn: signed, dataProcessingOn: agreed, scope: meant, feeTerms: terms, rev } = props.initialTerms
  const [contractOn, setContractOn] = createSignal(signed ?? '')
  const [dataProcessingOn, setDataProcessingOn] = createSignal(agreed ?? '')
  const [scope, setScope] = createSignal(meant)
  const [feeTerms, setFeeTerms] = createSignal(terms)
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const cache = useQueryClient()
  const at = (path: string) => problems().find((problem) => problem.path === path)
  const elsewhere = () => problems().find(({ path }) => !fields.includes(path ?? ''))

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    const days = { contractOn: contractOn() || null, dataProcessingOn: dataProcessingOn() || null }
    try {
      await api.engagements.save.mutate({
        client: props.client,
        rev,
        ...days,
        scope: scope(),
        feeTerms: feeTerms(),
      })
      await cache.invalidateQueries({ queryKey: ['clients', 'engagement', props.client] })
      tell(() => words().saved)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={props.onClose} title={words().title}>
      <form class="form" onSubmit={save} novalidate>
        <DayField
          label={words().contractOn}
          aside={t().kit.optional}
          value={contractOn()}
          onInput={setContractOn}
          problem={at('contractOn')}
        />
        <DayField
          label={words().dataProcessingOn}
          aside={t().kit.optional}
          value={dataProcessingOn()}
          onInput={setDataProcessingOn}
          problem={at('dataProcessingOn')}
        />
        <TextField label={words().scope} value={scope()} onInput={setScope} problem={at('scope')} lines={3} />
        <TextField
          label={words().feeTerms}
          hint={words().feeTermsHint}
          value={feeTerms()}
          onInput={setFeeTerms}
          problem={at('feeTerms')}
          lines={3}
        />
        <Show when={elsewhere()}>{(problem) => <ProblemNote problem={problem()} />}</Show>
        <div class="acts">
          <Button type="submit" kind="primary" busy={busy()}>
            {t().kit.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
