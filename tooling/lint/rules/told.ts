// Some places are told the time and the facts instead of reading them, so that one input has one answer.
import type { ESTree, Rule } from '@oxlint/plugins'
import { placeOf } from './place.ts'

type Place = { readonly where: RegExp; readonly never: ReadonlySet<string>; readonly because: string }

const clock = ['new Date()', 'Date()', 'Date.now', 'Temporal.Now']
const outside = ['fetch()', 'require()', 'setTimeout()', 'setInterval()', 'queueMicrotask()']
const surroundings = ['process', 'crypto', 'performance', 'globalThis', 'localStorage']

// biome-ignore format: one place, one line
const places: readonly Place[] = [
  { where: /^packages\/domain\/src\//, never: new Set([...clock, ...outside, ...surroundings, 'Math.random']), because: 'the domain takes everything as an argument (`at`, the register), the clock, chance, disk and network too' },
  { where: /^apps\/console\/src\/server\/(?!(config|main|desk)\.ts$|testing\/)/, never: new Set([...clock, 'Math.random', 'process.env']), because: 'config.ts alone reads the clock, and the two programs hand it the environment; everything else is told' },
]

const nameOf = (node: ESTree.Node): string => (node.type === 'Identifier' ? node.name : '')

export const told: Rule = {
  create(context) {
    const file = placeOf(context)
    const bound = /\.(test|test-data)\.tsx?$/.test(file) ? [] : places.filter(({ where }) => where.test(file))
    if (bound.length === 0) return {}
    const check = (node: ESTree.Node, ...names: readonly string[]) => {
      for (const { never, because } of bound) {
        if (names.some((name) => never.has(name))) context.report({ node, message: `${names.at(-1)}: ${because}.` })
      }
    }
    return {
      MemberExpression(node) {
        const object = nameOf(node.object)
        check(node, object, `${object}.${nameOf(node.property)}`)
      },
      NewExpression(node) {
        if (node.arguments.length === 0) check(node, `new ${nameOf(node.callee)}()`)
      },
      CallExpression(node) {
        check(node, `${nameOf(node.callee)}()`)
      },
    }
  },
}
