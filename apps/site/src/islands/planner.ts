/** Mounts the planner on its page: the choice lives in the address, a procedure's steps are fetched beside it. */
import './older-browsers.ts'
import { createComponent, createSignal } from 'solid-js'
import { followLanguage } from './finder/language.ts'
import { load } from './load.ts'
import { mount } from './mount.ts'
import { type Choice, readChoice, writeChoice } from './planner/choice.ts'
import { Planner, type PlannerProps } from './planner/Planner.tsx'
import type { PlannedProcedure } from './planner/shape.ts'

const {
  procedures: named = '[]',
  provinces: placed = '[]',
  from = '',
} = document.getElementById('planner')?.dataset ?? {}
const procedures = JSON.parse(named) as PlannerProps['procedures']
const provinces = JSON.parse(placed) as PlannerProps['provinces']
const known = { procedures: procedures.map(({ id }) => id), provinces: provinces.map(({ id }) => id) }
const [choice, setChoice] = createSignal(readChoice(location.hash, known))

function onChoose(next: Choice): void {
  setChoice(next)
  history.replaceState(null, '', writeChoice(next))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

followLanguage()
addEventListener('hashchange', () => setChoice(readChoice(location.hash, known)))
mount('planner', ({ lang }) =>
  createComponent(Planner, {
    lang,
    procedures,
    provinces,
    choice,
    onChoose,
    load: (procedure) => load<PlannedProcedure>(`${from}${procedure}.json`),
  }),
)
