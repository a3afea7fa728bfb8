/** What is supposed: the day whose rules count, the province, the nature of the principal. */
import { provinceMarks } from '@beian/domain/numbers'
import { natures } from '@beian/domain/vocabulary'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useDesk } from '../desk.ts'
import { subjectOf } from '../words.ts'
import type { Supposed } from './WhatIfTab.tsx'

const present = 'present'

export function Supposing(props: { supposed: Supposed; onChange: (supposed: Supposed) => void }) {
  const desk = useDesk()
  const known = () => subjectOf(desk.page(), 'principal')?.facts ?? {}
  const as = (title: string | undefined) =>
    title ? `${words().whatIf.present}${t().kit.colon}${title}` : words().whatIf.present
  const provinces = () => [
    {
      value: present,
      title: as(
        provinceMarks.flatMap((one) => (one.province === known()['principal.province'] ? say(one.name) : []))[0],
      ),
    },
    ...provinceMarks.map(({ province, name }) => ({ value: province as string, title: say(name) })),
  ]
  const options = () => {
    const nature = known()['principal.nature']
    const now = Object.entries(natures).flatMap(([id, { title }]) => (id === nature ? say(title) : []))[0]
    return [
      { value: present, title: as(now) },
      ...Object.entries(natures).map(([id, { title }]) => ({ value: id, title: say(title) })),
    ]
  }
  /** Without a choice the present counts. */
  const put = (change: { province?: string | undefined; nature?: string | undefined; day?: string }) => {
    const all = { ...props.supposed, ...change }
    const kept = Object.entries(all).filter(([, value]) => value !== undefined && value !== present)
    props.onChange({ day: '', ...Object.fromEntries(kept) })
  }
  return (
    <div class="supposing">
      <DayField label={words().whatIf.day} value={props.supposed.day} onInput={(day) => put({ day })} />
      <Choice
        label={words().whatIf.province}
        options={provinces()}
        value={props.supposed.province ?? present}
        onChange={(province) => put({ province })}
      />
      <Choice
        label={words().whatIf.nature}
        options={options()}
        value={props.supposed.nature ?? present}
        onChange={(nature) => put({ nature })}
      />
    </div>
  )
}
