import { topicsOf } from '@beian/domain/reading'
import { type Procedure, procedures, rulebook, type Topic } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { bySubject, sectionIds, sectionOf, subjectOf, topicsIn } from './sections.ts'

const filing = procedures['first-filing'] as Procedure
const topicOf = (id: string) => rulebook.topics.find((topic) => topic.id === id) as Topic
const section = (id: string) => sectionOf(filing, topicOf(id))

describe('the section of a topic', () => {
  test('follows whom a condition judges', () => {
    expect(section('minimum-age')).toBe('person')
    expect(section('domain-name-validity')).toBe('domain-name')
    expect(section('order-limit')).toBe('case')
  })
  test('papers stand together, and the choice of the way before all', () => {
    expect(section('principal-document')).toBe('material')
    expect(section('commercial-or-not')).toBe('path')
  })
  test('a limit inside the procedure is told with its steps', () => {
    expect(section('authority-decision')).toBe('limit')
    expect(section('sms-check')).toBe('limit')
  })
  test('what runs from an event after the grant, or from a later change, stands after approval', () => {
    expect(section('police-filing')).toBe('after')
    expect(section('change-report')).toBe('after')
    expect(section('footer-number-form')).toBe('after')
  })
  test('on a list of all rules a question stands by its subject, never under what comes afterwards', () => {
    expect(subjectOf(topicOf('footer-number-form'))).toBe('service')
    const shelves = bySubject(rulebook.topics)
    expect(shelves.map(({ id }) => id)).not.toContain('after')
    expect(shelves.flatMap(({ topics }) => topics).length).toBe(rulebook.topics.length)
  })
  test('every topic of a procedure stands in exactly one section', () => {
    const sorted = sectionIds.flatMap((id) => topicsIn(filing, id).map((topic) => topic.id))
    expect(sorted.toSorted()).toEqual(
      topicsOf(rulebook, filing.id)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})
