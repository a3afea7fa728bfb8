/** A first question to the dataset in three tools; a test runs each and compares the answers with the book. */

export const examples = [
  {
    tool: 'jq',
    code: `jq -r '. as $book
  | .provinces.guangdong.statements | to_entries[]
  | .key as $topic | .value[] | select(.value != "as-nation")
  | [($book.topics[] | select(.id == $topic) | .title.en), .standing, .cites[0]] | @tsv' rulebook.json`,
  },
  {
    tool: 'typescript',
    code: `import { readFileSync } from 'node:fs'

type Text = { zh: string; en: string }
type Book = { procedures: Record<string, { title: Text; stages: { title: Text; who: string }[] }> }

const book: Book = JSON.parse(readFileSync('rulebook.json', 'utf8'))
for (const { title, stages } of Object.values(book.procedures)) {
  console.log(title.en + ': ' + stages.map((stage) => stage.title.en).join(' → '))
}`,
  },
  {
    tool: 'python',
    code: `import json

with open("rulebook.json", encoding="utf-8") as file:
    book = json.load(file)
for topic in book["topics"]:
    for statement in topic["statements"]:
        if topic["demand"]["kind"] == "time-limit" and statement["standing"] == "statute":
            print(topic["title"]["en"], statement["value"], statement["cites"][0])`,
  },
] as const
