/** The form of a house rule: what it asks of whom, a preview of the cases it touches, then adding it. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { api, problemsOf } from '../api.ts'
import { t } from '../text/language.ts'
import { today } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'
import { AnswerFields, type Value } from './AnswerFields.tsx'
import { Conditions, type Held } from './Conditions.tsx'
import { answerOf, type Definition, type Kind, type Own, type OwnKind, questionOf } from './definition.ts'
import { emptyOwn, OwnQuestion } from './OwnQuestion.tsx'
import { type At, refusedAt } from './refused.ts'
import { type Touched, TouchedCase } from './TouchedCase.tsx'
import { tr } from './words.ts'

const kinds: readonly Kind[] = ['answer', 'duty', 'advice', 'material', 'time-limit', 'json']

export default function AddHouseRule(props: { onClose: () => void; onAdded: () => void }) {
  const [kind, setKind] = createSignal<Kind>('answer')
  const [json, setJson] = createSignal('')
  const [held, setHeld] = createSignal<Held>({ provinces: [], natures: [], from: today(), until: '', source: '' })
  const [own, setOwn] = createSignal<Own>(emptyOwn)
  const [topic, setTopic] = createSignal<string>()
  const [value, setValue] = createSignal<Value>({})
  const [says, setSays] = createSignal({ zh: '', en: '' })
  const [touched, setTouched] = createSignal<readonly Touched[]>()
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  /** What was previewed is not what is typed now. */
  const stale =
    <T,>(set: (next: T) => unknown) =>
    (next: T) => {
      setTouched(undefined)
      set(next)
    }

  let form: HTMLFormElement | undefined
  const refused = () => refusedAt(problems(), kind())
  const at: At = (field) => refused().at(field)
  /** The form is longer than the window: the first field that was refused comes into sight and is gone to. */
  const refuse = (found: readonly Problem[]) => {
    setProblems(found)
    queueMicrotask(() => {
      const first = form?.querySelector('.field-refused, .problem')
      first?.scrollIntoView({ block: 'center' })
      first?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
    })
  }
  const unread = ({ message, fix }: { message: string; fix: string }, path?: string) => {
    const told = { message: { zh: message, en: message }, fix: { zh: fix, en: fix } }
    refuse([{ code: 'wrong-form', ...told, ...(path && { path }) }])
    return undefined
  }
  const definition = (): Definition | undefined => {
    const now = kind()
    const asked = topic()
    if (now === 'answer')
      return asked === undefined
        ? unread(tr().questionMissing, 'definition/topic')
        : answerOf({ topic: asked, value: value(), says: says() }, held())
    if (now !== 'json') return questionOf(now, own(), held())
    try {
      return JSON.parse(json()) as Definition
    } catch {
      return unread(tr().unreadJson)
    }
  }
  const carryOut = async (act: (given: Definition) => Promise<void>) => {
    setProblems([])
    const given = definition()
    if (!given) return
    setBusy(true)
    try {
      await act(given)
    } catch (error) {
      setTouched(undefined)
      refuse(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }
  const preview = (event: SubmitEvent) => {
    event.preventDefault()
    return carryOut(async (given) => void setTouched(await api.houseRules.preview.query({ definition: given })))
  }
  const add = () => {
    const { onAdded, onClose } = props
    return carryOut(async (given) => {
      const { cases } = await api.houseRules.add.mutate({ definition: given })
      tell(() => tr().saved(cases))
      onAdded()
      onClose()
    })
  }
  const choose = (id: string) => {
    if (id === topic()) return
    setTouched(undefined)
    setTopic(id)
    setValue({})
  }

  return (
    <Dialog open wide onClose={props.onClose} title={tr().add}>
      <form
        class="form"
        onSubmit={(event) => void preview(event)}
        novalidate
        ref={(element) => {
          form = element
        }}
      >
        <Choice
          label={tr().kind}
          hint={tr().kindHints[kind()]}
          options={kinds.map((one) => ({ value: one, title: tr().kinds[one] }))}
          value={kind()}
          onChange={stale((next: string | undefined) => setKind((next ?? 'answer') as Kind))}
        />
        <Switch
          fallback={
            <OwnQuestion kind={kind() as OwnKind} own={own()} onOwn={stale((next: Own) => setOwn(next))} at={at} />
          }
        >
          <Match when={kind() === 'json'}>
            <TextField label={tr().json} hint={tr().jsonHint} value={json()} onInput={stale(setJson)} lines={10} />
          </Match>
          <Match when={kind() === 'answer'}>
            <AnswerFields
              topic={topic()}
              onTopic={choose}
              value={value()}
              onValue={stale((next: Value) => setValue(next))}
              at={at}
            />
            <TextField
              label={tr().wording.zh}
              aside={t().kit.optional}
              problem={at('says/zh')}
              hint={tr().wordingHint}
              value={says().zh}
              onInput={stale((zh: string) => setSays({ ...says(), zh }))}
            />
            <TextField
              label={tr().wording.en}
              aside={t().kit.optional}
              problem={at('says/en')}
              value={says().en}
              onInput={stale((en: string) => setSays({ ...says(), en }))}
            />
          </Match>
        </Switch>
        <Show when={kind() !== 'json'}>
          <Conditions held={held()} onHeld={stale((next: Held) => setHeld(next))} at={at} />
        </Show>
        <For each={refused().others}>{(problem) => <ProblemNote problem={problem} />}</For>
        <Show when={touched()}>
          {(cases) => (
            <div role="status">
              <p>{tr().touches(cases().length)}</p>
              <For each={cases()}>{(one) => <TouchedCase touched={one} />}</For>
            </div>
          )}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" busy={busy()}>
            {tr().preview}
          </Button>
          <Show when={touched()}>
            <Button kind="primary" busy={busy()} onClick={() => void add()}>
              {tr().save}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  )
}
