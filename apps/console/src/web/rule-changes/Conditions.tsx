/** For whom and how long a house rule holds, and where it comes from: the same for every kind. */
import { natures, provinceIds } from '@beian/domain/vocabulary'
import { provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { Checks } from '../ui/Checks.tsx'
import { DayField } from '../ui/DayField.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { At } from './refused.ts'
import { tr } from './words.ts'

export type Held = {
  readonly provinces: readonly string[]
  readonly natures: readonly string[]
  readonly from: string
  readonly until: string
  readonly source: string
}

export function Conditions(props: { held: Held; onHeld: (held: Held) => void; at: At }) {
  const put = <K extends keyof Held>(name: K, value: Held[K]) => props.onHeld({ ...props.held, [name]: value })
  return (
    <>
      <Checks
        label={tr().provinces}
        hint={tr().noneIsAll}
        options={provinceIds.map((value) => ({ value, title: provinceName(value) }))}
        values={props.held.provinces}
        onChange={(values) => put('provinces', values)}
      />
      <Checks
        label={tr().natures}
        hint={tr().noneIsAll}
        options={Object.entries(natures).map(([value, { title }]) => ({ value, title: say(title) }))}
        values={props.held.natures}
        onChange={(values) => put('natures', values)}
      />
      <DayField label={tr().from} value={props.held.from} onInput={(day) => put('from', day)} />
      <DayField
        label={tr().lastDay}
        problem={props.at('until')}
        hint={tr().lastDayHint}
        value={props.held.until}
        onInput={(day) => put('until', day)}
      />
      <TextField
        label={tr().source}
        aside={t().kit.optional}
        problem={props.at('source')}
        hint={tr().sourceHint}
        value={props.held.source}
        onInput={(source) => put('source', source)}
        maxlength={300}
      />
    </>
  )
}
