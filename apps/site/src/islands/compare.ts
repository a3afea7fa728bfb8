/** Mounts the comparison on its page: the choice lives in the address, the answers are fetched beside it. */
import './older-still.ts'
import { createComponent, createSignal } from 'solid-js'
import { Compare, type CompareProps } from './Compare.tsx'
import { readChoice, writeChoice } from './compared.ts'
import { mount } from './mount.ts'

const { provinces = '[]', from = '' } = document.getElementById('compare')?.dataset ?? {}
const all = JSON.parse(provinces) as CompareProps['provinces']
const ids = all.map(({ id }) => id)
const [chosen, setChosen] = createSignal(readChoice(location.hash, ids))
const kept = new Map<string, Promise<unknown>>()

async function fetched(place: string): Promise<unknown> {
  const response = await fetch(`${from}${place}.json`)
  if (!response.ok) throw new Error(`${place}: ${response.status}`)
  return response.json()
}

/** Kept, so that to and fro costs nothing; a failure is forgotten, so that trying again tries again. */
function load(place: string): Promise<unknown> {
  const answers = kept.get(place) ?? fetched(place)
  kept.set(place, answers)
  answers.catch(() => kept.delete(place))
  return answers
}

function onChoose(next: readonly string[]): void {
  setChosen(next)
  history.replaceState(null, '', next.length === 0 ? location.pathname : writeChoice(next))
}

addEventListener('hashchange', () => setChosen(readChoice(location.hash, ids)))
mount('compare', ({ lang }) => createComponent(Compare, { lang, provinces: all, chosen, onChoose, load }))
