// Apps compare no rule id: an app that needs to has found a property that is missing from the data.
import type { ESTree, Rule } from '@oxlint/plugins'
import { ruleIds } from '../rule-ids.ts'
import { placeOf } from './place.ts'

const comparisons = new Set(['===', '!==', '==', '!='])
const searches = new Set(['includes', 'indexOf', 'has', 'startsWith', 'endsWith', 'is'])

/** The text of a literal, also when it stands in brackets, backticks or behind `as const`. */
function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  if (node.type === 'TSAsExpression' || node.type === 'ParenthesizedExpression') return textOf(node.expression)
  return undefined
}

/** What a call like `['hebei'].includes(x)`, `new Set(['hebei']).has(x)` or `ids.includes('hebei')` compares with. */
function searched(node: ESTree.CallExpression): readonly ESTree.Node[] {
  const { callee } = node
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return []
  if (!searches.has(callee.property.name)) return []
  return [...node.arguments, ...elements(callee.object)]
}

function elements(node: ESTree.Node): readonly ESTree.Node[] {
  if (node.type === 'ArrayExpression') return node.elements.filter((element) => element !== null)
  if (node.type === 'NewExpression') return node.arguments.flatMap(elements)
  return []
}

export const noRuleId: Rule = {
  create(context) {
    const file = placeOf(context)
    if (!file.startsWith('apps/') || /\.(test|test-data|e2e)\.tsx?$/.test(file) || file.includes('/e2e/')) return {}
    const ids = ruleIds(context.cwd)
    const check = (node: ESTree.Node) => {
      const id = textOf(node)
      const shelf = id === undefined ? undefined : ids.get(id)
      if (!shelf) return
      const message = `"${id}" is a ${shelf}'s id, and apps compare no rule id: give the ${shelf} the property you need.`
      context.report({ node, message })
    }
    return {
      BinaryExpression(node) {
        if (comparisons.has(node.operator)) [node.left, node.right].forEach(check)
      },
      SwitchCase(node) {
        if (node.test) check(node.test)
      },
      CallExpression: (node) => searched(node).forEach(check),
    }
  },
}
