import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { Menu } from './Menu.tsx'

afterEach(cleanup)

function show() {
  const chosen: string[] = []
  const items = ['Hold', 'Abandon'].map((title) => ({ title, act: () => chosen.push(title) }))
  render(() => <Menu label="More" items={items} />)
  const menu = screen.getByRole('group') as HTMLDetailsElement
  menu.open = true
  return { chosen, menu }
}

test('choosing does what was chosen and closes the menu', () => {
  const { chosen, menu } = show()
  fireEvent.click(screen.getByText('Abandon'))
  expect(chosen).toEqual(['Abandon'])
  expect(menu.open).toBe(false)
})

test('Escape closes it and gives the focus back', () => {
  const { menu } = show()
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(menu.open).toBe(false)
  expect(document.activeElement).toBe(menu.querySelector('summary'))
})

test('a press elsewhere closes it, one inside does not', () => {
  const { menu } = show()
  fireEvent.pointerDown(screen.getByText('Hold'))
  expect(menu.open).toBe(true)
  fireEvent.pointerDown(document.body)
  expect(menu.open).toBe(false)
})
