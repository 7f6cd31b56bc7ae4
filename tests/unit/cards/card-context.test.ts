import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'

const contexts = (text: string): readonly (string | undefined)[] => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return [...new Set(result.value.cards.map(card => card.context))]
}

const FACT = 'Prussia annexed Silesia from Austria in 1742.'

describe('a card says where it stands', () => {
  it.each<[name: string, text: string, context: string | undefined]>([
    ['title and section', `# Wars of Prussia\n\n## Austria\n\n${FACT}`, 'Wars of Prussia › Austria'],
    ['the innermost section', `# Wars\n\n## Europe\n\n### Austria\n\n${FACT}`, 'Wars › Austria'],
    ['a title alone', `# Wars of Prussia\n\n${FACT}`, 'Wars of Prussia'],
    ['a section of the same name', `# Wars of Prussia\n\n## Wars of Prussia\n\n${FACT}`, 'Wars of Prussia'],
    ['no section with the year', `# Wars of Prussia\n\n## Silesia, 1742\n\n${FACT}`, 'Wars of Prussia'],
    ['no section with the decade', `# Wars of Prussia\n\n## The 1740s\n\n${FACT}`, 'Wars of Prussia'],
    ['no section with a range', `# Wars of Prussia\n\n## 1740–1763\n\n${FACT}`, 'Wars of Prussia'],
    ['no section with the century', `# Wars of Prussia\n\n## The 18th century\n\n${FACT}`, 'Wars of Prussia'],
    ['no title with the year', `# Europe in 1742\n\n## Austria\n\n${FACT}`, 'Austria'],
    ['no section with the month', '# Ghana\n\n## March\n\nGhana joined the United Nations in March 1957.', 'Ghana'],
    [
      'a year of three figures',
      '# Rome\n\n## Carthage (218)\n\nHannibal crossed the Alps with elephants in 218 BC.',
      'Rome',
    ],
    ['nothing safe', `# Europe in 1742\n\n${FACT}`, undefined],
  ])('%s', (_, text, context) => {
    expect(contexts(text)).toEqual([context])
  })
})
