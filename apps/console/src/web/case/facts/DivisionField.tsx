/** 行政区划 City or district: picked from the real ones by name, pinyin or initials, or typed; with the ministry's code below. */
import { type FactKey, factKeys, facts, type ProvinceId } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { type Answers, api } from '../../api.ts'
import { t } from '../../text/language.ts'
import type { FieldFrame } from '../../ui/Field.tsx'
import { Suggest } from '../../ui/Suggest.tsx'
import type { CaseSubject, IntakeField } from '../shape.ts'
import { offered } from './divisions.ts'
import type { Draft } from './draft.ts'
import type { Typed } from './read-typed.ts'

/** The longest a timer can wait. */
export const untilLeft = 2 ** 31 - 1

export type Division = Answers['divisions']['within']['divisions'][number]

const divisionKeys = factKeys.filter((key) => facts[key].division !== undefined)
const keyOf = (level: 'province' | 'city') => divisionKeys.find((key) => facts[key].division === level) as FactKey

/** What was picked last, so that saving it fills province, city and district together. */
export function createPicking(subject: () => CaseSubject) {
  const [picked, setPicked] = createSignal<Division>()
  const known = (level: 'province' | 'city') => subject().facts[keyOf(level)] as string | undefined
  return {
    pick: setPicked,
    known,
    /** The pick in place of the name alone, if what is saved is still what was picked. */
    given: (fact: FactKey, typed: Typed | null, base: unknown) => {
      const division = picked()
      if (division === undefined || typed !== division.name) return {}
      const seen = Object.fromEntries(divisionKeys.map((key) => [key, subject().facts[key] ?? null]))
      return { facts: {}, division: division.id, seen: { ...seen, [fact]: base } }
    },
  }
}
export type Picking = ReturnType<typeof createPicking>

type DivisionFieldProps = FieldFrame & {
  fact: IntakeField
  draft: Draft<Typed>
  picking: Picking
  readonly: boolean
}

export function DivisionField(props: DivisionFieldProps) {
  const [wanted, setWanted] = createSignal(false)
  const province = () => props.picking.known('province') as ProvinceId | undefined
  const list = createQuery(() => ({
    queryKey: ['divisions', province() ?? 'all'],
    queryFn: () => api.divisions.within.query(province() === undefined ? {} : { province: province() }),
    enabled: wanted(),
    staleTime: Number.POSITIVE_INFINITY,
  }))
  const level = () => facts[props.fact.key].division
  const all = () => (list.isSuccess ? list.data.divisions : [])
  const text = () => String(props.draft.value() ?? '')
  const suggested = (typed: string, looking: boolean) =>
    offered(all(), { level: level(), city: props.picking.known('city'), typed: looking ? '' : typed })
  const take = (id: string) => {
    const division = all().find((one) => one.id === id)
    if (!division) return
    props.picking.pick(division)
    props.draft.put(division.name, 0)
  }
  const standing = () => {
    const { division } = props.fact
    if (division === undefined || props.draft.isOwn()) return t().case.facts.divisionHint
    if (division.is === 'listed') return t().case.facts.divisionCode(division.code)
    if (division.is === 'elsewhere') return t().case.facts.divisionElsewhere(division.within.zh)
    return t().case.facts.divisionUnlisted(division.asOf)
  }
  return (
    <Suggest
      {...props}
      hint={standing()}
      value={text()}
      onEnter={() => setWanted(true)}
      onInput={(typed) => {
        props.picking.pick(undefined)
        // While something is offered for it, it is a search; it counts as a name once the field is left.
        props.draft.put(typed, suggested(typed, false).length > 0 ? untilLeft : undefined)
      }}
      onBlur={props.draft.settle}
      suggest={suggested}
      onTake={take}
    />
  )
}
