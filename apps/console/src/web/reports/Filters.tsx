/** What is counted: the period in which rounds were sent, a province, an access provider, a procedure. */
import { provinceMarks } from '@beian/domain/numbers'
import { createQuery } from '@tanstack/solid-query'
import { type Asked, api } from '../api.ts'
import { procedureList } from '../cases/words.ts'
import { say } from '../text/language.ts'
import { words } from '../text/words.ts'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'

export type Typed = Pick<Asked['statistics']['reasons'], 'province' | 'provider' | 'procedure'> & {
  readonly from: string
  readonly to: string
}

const any = 'any'

export function Filters(props: { typed: Typed; onChange: (typed: Typed) => void }) {
  const providers = createQuery(() => ({
    queryKey: ['reports', 'providers'],
    queryFn: () => api.statistics.providers.query(),
  }))
  const put = (change: Readonly<Record<string, string | undefined>>) => {
    const all = { ...props.typed, ...change }
    const kept = Object.entries(all).filter(([, value]) => value !== undefined && value !== any)
    props.onChange({ from: '', to: '', ...Object.fromEntries(kept) })
  }
  const withAny = (options: readonly { readonly value: string; readonly title: string }[]) => [
    { value: any, title: words().reports.any },
    ...options,
  ]
  return (
    <div class="reports-filters">
      <DayField label={words().reports.from} value={props.typed.from} onInput={(from) => put({ from })} />
      <DayField label={words().reports.to} value={props.typed.to} onInput={(to) => put({ to })} />
      <Choice
        label={words().reports.province}
        options={withAny(provinceMarks.map(({ province, name }) => ({ value: province, title: say(name) })))}
        value={props.typed.province ?? any}
        onChange={(province) => put({ province })}
      />
      <Choice
        label={words().reports.provider}
        options={withAny((providers.data ?? []).map((name) => ({ value: name, title: name })))}
        value={props.typed.provider ?? any}
        onChange={(provider) => put({ provider })}
      />
      <Choice
        label={words().reports.procedure}
        options={withAny(procedureList.map(({ id, title }) => ({ value: id, title: say(title) })))}
        value={props.typed.procedure ?? any}
        onChange={(procedure) => put({ procedure })}
      />
    </div>
  )
}
