// Refuses an import that crosses a line of boundaries.ts, and says the line's reason.
import type { ESTree, Rule } from '@oxlint/plugins'
import { crossed } from '../boundaries.ts'
import { placeOf, targetOf } from './place.ts'

type Declaration = ESTree.ImportDeclaration | ESTree.ExportNamedDeclaration | ESTree.ExportAllDeclaration

function typesOnly(node: Declaration): boolean {
  if (node.type !== 'ImportDeclaration') return node.exportKind === 'type'
  if (node.importKind === 'type') return true
  const kinds = node.specifiers.map((specifier) => 'importKind' in specifier && specifier.importKind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'type')
}

export const boundary: Rule = {
  create(context) {
    const file = placeOf(context)
    const check = (node: ESTree.Node, specifier: unknown, types: boolean) => {
      if (typeof specifier !== 'string') return
      for (const { because } of crossed({ file, target: targetOf(specifier, file), typesOnly: types })) {
        context.report({ node, message: `"${specifier}" may not be imported here: ${because}.` })
      }
    }
    const declaration = (node: Declaration) => check(node, node.source?.value, typesOnly(node))
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : undefined, false),
      TSImportType: (node) => check(node, node.source.value, true),
    }
  },
}
