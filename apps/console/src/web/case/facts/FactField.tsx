/** One fact as a field, by its kind: the catalogue says what it is called, what it takes and who may see it. */
import { optionsOf } from '@beian/domain/casework'
import { type FactKind, facts, type Text } from '@beian/domain/vocabulary'
import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js'
import { api } from '../../api.ts'
import { FactDoubles } from '../../clients/FactDoubles.tsx'
import { ProviderField } from '../../providers/ProviderField.tsx'
import { useSignedIn } from '../../shell/signed-in.ts'
import { say, t } from '../../text/language.ts'
import { Checks } from '../../ui/Checks.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import type { Option } from '../../ui/option.ts'
import { TextField } from '../../ui/TextField.tsx'
import { TextList } from '../../ui/TextList.tsx'
import { YesNo } from '../../ui/YesNo.tsx'
import { useDesk } from '../desk.ts'
import type { CaseSubject, IntakeField } from '../shape.ts'
import { createPicking, DivisionField, type Picking, untilLeft } from './DivisionField.tsx'
import { createDraft, type Draft } from './draft.ts'
import { Aside, Notes } from './FactNotes.tsx'
import { MaskedFact } from './MaskedFact.tsx'
import { asTyped, faultOf, isTypedBlank, type Typed, valueOf } from './read-typed.ts'

export function FactField(props: { subject: CaseSubject; field: IntakeField; readonly: boolean }) {
  const desk = useDesk()
  const key = () => props.field.key
  const kind = () => facts[key()].kind
  const picking = createPicking(() => props.subject)
  const draft = createDraft<Typed>({
    stored: () => asTyped(kind(), props.subject.facts[key()]),
    isHeld: () => props.subject.masked[key()] !== undefined,
    isBlank: isTypedBlank,
    fault: (typed) => faultOf(kind(), typed),
    seen: () => props.subject.marks[key()] ?? props.subject.facts[key()] ?? null,
    save: async (typed, base, shown) => {
      const [fact, subject] = [key(), props.subject.id]
      const facts = { [fact]: typed === null ? null : valueOf(kind(), typed) }
      const { forgiven, seen } = await desk.change((revised) => {
        const given = { facts, seen: { [fact]: base() }, ...picking.given(fact, typed, base()) }
        return api.cases.recordFacts.mutate({ ...revised, subject, ...given, seen: { ...given.seen, ...shown } })
      })
      return { forgiven, seen: seen[fact] ?? null }
    },
  })
  createEffect(on(useSignedIn(), (user) => user && draft.again(), { defer: true }))
  let field: HTMLElement | undefined
  const [opened, setOpened] = createSignal(false)
  const [within, setWithin] = createSignal(false)
  /** Masked once it is saved and left, but not under the hands of whoever types it. */
  const masked = () => (opened() || within() || draft.isOwn() ? undefined : props.subject.masked[key()])
  createEffect(on(draft.saving, (state) => state === 'saved' && !within() && setOpened(false), { defer: true }))
  /** What is saved is not told to whoever types it anew. */
  const openAnew = () => {
    draft.restore()
    setOpened(true)
    queueMicrotask(() => field?.querySelector<HTMLElement>('input, textarea')?.focus())
  }
  const left = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!within() || event.currentTarget.contains(event.relatedTarget as Node | null)) return
    setWithin(false)
    if (!draft.isOwn()) setOpened(false)
  }
  return (
    <div
      ref={(element) => {
        field = element
      }}
      class="fact"
      id={`fact-${props.subject.id}-${key()}`}
      data-kind={kind()}
      onFocusIn={() => setWithin(masked() === undefined)}
      onFocusOut={left}
    >
      <Show
        when={masked()}
        fallback={
          <Control field={props.field} draft={draft} kind={kind()} readonly={props.readonly} picking={picking} />
        }
      >
        {(part) => (
          <MaskedFact
            subject={props.subject.id}
            factKey={key()}
            masked={part()}
            saving={draft.saving()}
            readonly={props.readonly}
            onChange={openAnew}
          />
        )}
      </Show>
      <Notes draft={draft} />
      <FactDoubles fact={key()} typed={draft.value()} client={desk.page().client.id} />
    </div>
  )
}

type ControlProps = { field: IntakeField; draft: Draft<Typed>; kind: FactKind; readonly: boolean; picking: Picking }

function Control(props: ControlProps) {
  const definition = () => facts[props.field.key]
  const frame = {
    get label() {
      return say(definition().title)
    },
    get hint() {
      const hint = definition().hint
      const words = [hint && say(hint), amountIn(props.draft.value(), props.kind)].filter(Boolean)
      return words.length > 0 ? words.join(' ') : undefined
    },
    get problem() {
      return props.draft.problem()
    },
    get saving() {
      return props.draft.saving()
    },
    get aside() {
      return <Aside field={props.field} />
    },
    get readonly() {
      return props.readonly
    },
  }
  const text = () => String(props.draft.value() ?? '')
  const list = () => [props.draft.value() ?? []].flat() as readonly string[]
  return (
    <Switch>
      <Match when={props.kind === 'text' && definition().division !== undefined}>
        <DivisionField {...frame} fact={props.field} draft={props.draft} picking={props.picking} />
      </Match>
      <Match when={definition().names === 'access-providers'}>
        <ProviderField
          {...frame}
          value={text()}
          onInput={(typed, sure) => props.draft.put(typed, sure ? undefined : untilLeft)}
          onBlur={props.draft.settle}
        />
      </Match>
      <Match when={props.kind === 'text' || props.kind === 'count' || props.kind === 'long-text'}>
        <TextField
          {...frame}
          value={text()}
          onInput={props.draft.put}
          onBlur={props.draft.settle}
          lines={props.kind === 'long-text' ? 3 : 1}
          inputmode={props.kind === 'count' ? 'numeric' : 'text'}
          autocomplete="off"
        />
      </Match>
      <Match when={props.kind === 'day'}>
        <DayField {...frame} value={text()} onInput={props.draft.put} onBlur={props.draft.settle} />
      </Match>
      <Match when={props.kind === 'texts'}>
        <TextList {...frame} values={list()} onInput={props.draft.put} onBlur={props.draft.settle} />
      </Match>
      <Match when={props.kind === 'word'}>
        <Choice
          {...frame}
          options={choices(props.field)}
          value={text() || undefined}
          onChange={(value) => value !== undefined && props.draft.put(value, 0)}
        />
      </Match>
      <Match when={props.kind === 'words'}>
        <Checks
          {...frame}
          options={choices(props.field)}
          values={list()}
          onChange={(values) => props.draft.put(values, 400)}
        />
      </Match>
      <Match when={props.kind === 'yes-no'}>
        <YesNo
          {...frame}
          value={props.draft.value() as boolean | undefined}
          onChange={(value) => props.draft.put(value, 0)}
        />
      </Match>
    </Switch>
  )
}

/** 1000000 is hard to count: it is said again in groups of three. */
function amountIn(typed: Typed, kind: FactKind): string | undefined {
  const isLong = kind === 'count' && /^\d{5,}$/.test(String(typed))
  return isLong ? t().case.facts.grouped(Number(typed).toLocaleString('en')) : undefined
}

/** Found by either language: the English name of a province is its pinyin. */
function choices({ key, options }: IntakeField): readonly Option[] {
  const named = ({ zh, en }: Text) => ({ title: say({ zh, en }), also: `${zh} ${en}` })
  const all = Object.entries(optionsOf(key)).map(([value, { title, alone = false }]) => ({
    value,
    alone,
    ...named(title),
  }))
  return options ? all.filter(({ value }) => options.includes(value)) : all
}
