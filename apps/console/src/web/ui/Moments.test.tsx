import { render } from 'solid-js/web'
import { expect, test } from 'vitest'
import { Moments } from './Moments.tsx'

test.each([
  ['由 09-17 14:30 改到 09-20 14:30', ['09-17 14:30', '09-20 14:30']],
  ['agreed for 2027-01-05 09:00', ['2027-01-05 09:00']],
  ['SF14577068', []],
])('in “%s” each day stays with its hour', (sentence, moments) => {
  const root = document.createElement('p')
  const leave = render(() => <Moments of={sentence} />, root)
  expect(root.textContent).toBe(sentence)
  expect([...root.querySelectorAll('.moment')].map(({ textContent }) => textContent)).toEqual(moments)
  leave()
})
