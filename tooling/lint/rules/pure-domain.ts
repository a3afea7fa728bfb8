// packages/domain takes the day, the register and the book as arguments: it reads no clock, chance, disk or network.
import type { ESTree, Rule } from '@oxlint/plugins'
import { placeOf } from './place.ts'

const reason = 'the domain is told the time and the facts (`at`, the register), so that one input has one answer'
const members = new Set([
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'performance.now',
  'process.env',
  'globalThis.fetch',
])
const calls = new Set(['Date', 'fetch', 'require', 'setTimeout', 'setInterval', 'queueMicrotask'])
const objects = new Set(['process', 'crypto', 'performance', 'globalThis', 'localStorage'])

const nameOf = (node: ESTree.Node): string => (node.type === 'Identifier' ? node.name : '')

export const pureDomain: Rule = {
  create(context) {
    const file = placeOf(context)
    if (!file.startsWith('packages/domain/src/') || file.endsWith('.test.ts')) return {}
    const refuse = (node: ESTree.Node, what: string) => context.report({ node, message: `${what}: ${reason}.` })
    return {
      MemberExpression(node) {
        const [object, property] = [nameOf(node.object), nameOf(node.property)]
        if (objects.has(object) || members.has(`${object}.${property}`)) refuse(node, `${object}.${property}`)
      },
      NewExpression(node) {
        if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) refuse(node, 'new Date()')
      },
      CallExpression(node) {
        const callee = nameOf(node.callee)
        if (calls.has(callee)) refuse(node, `${callee}()`)
      },
    }
  },
}
