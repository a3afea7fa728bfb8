/** The tabs of a case, each saying how much is in it. */
import { useNavigate } from '@solidjs/router'
import { procedureOf } from '../cases/words.ts'
import { useCommandsOfPage } from '../palette/page-commands.ts'
import { t } from '../text/language.ts'
import { type Tab, Tabs } from '../ui/Tabs.tsx'
import { commandsOfCase } from './commands-of-case.ts'
import { useDesk } from './desk.ts'
import { counted, sorted } from './findings/gaps.ts'

const names = [
  'facts',
  'materials',
  'documents',
  'findings',
  'plan',
  'rounds',
  'deadlines',
  'fees',
  'numbers',
  'after',
  'what-if',
  'timeline',
] as const
type Name = (typeof names)[number]

export function CaseTabs(props: { current: string }) {
  const desk = useDesk()
  const counts = (): Partial<Record<Name, string | number | undefined>> => {
    const { intake, materials, rounds, numbers, turn } = desk.page()
    const fields = intake.flatMap(({ entries }) => entries.flatMap((entry) => entry.fields))
    const asked = fields.filter(({ state }) => state !== 'optional')
    const wanted = materials.filter(({ state }) => state !== 'not-required')
    return {
      facts: t().case.facts.count(asked.filter(({ state }) => state === 'known').length, asked.length),
      ...(turn.first.length === 0 && {
        materials: `${wanted.filter(({ state }) => state === 'accepted').length}/${wanted.length}`,
      }),
      ...(!desk.page().final && { findings: findingsCount() }),
      ...(rounds.length > 0 && { rounds: rounds.length }),
      ...(numbers.length > 0 && { numbers: numbers.length }),
    }
  }
  /** Nothing is wrong with what is not there yet: 0 would read as if all were well. */
  const findingsCount = () => {
    const { gaps, wrong } = sorted(desk.page())
    return counted(wrong).length || (gaps.length > 0 ? undefined : 0)
  }
  /** A procedure that grants no number has no tab for them. */
  const isShown = (name: Name) =>
    name !== 'numbers' || Object.keys(procedureOf(desk.page().procedure)?.yields ?? {}).length > 0
  /** What comes afterwards is nobody's concern while the case is under way. */
  const isOver = (name: Name) => name !== 'after' || (desk.page().final && !desk.page().givenUp)
  const current = () => names.find((name) => name === props.current) ?? 'facts'
  const tabs = (): readonly Tab[] =>
    names
      .filter(isShown)
      .filter(isOver)
      .map((name) => ({
        href: `/cases/${desk.page().id}/${name}`,
        title: t().case.tabs[name],
        count: counts()[name],
        current: name === current(),
      }))
  const navigate = useNavigate()
  useCommandsOfPage(() => commandsOfCase(desk.page().id, tabs(), navigate))
  return <Tabs tabs={tabs()} label={t().case.tabs.label} />
}
