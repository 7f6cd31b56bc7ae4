import { growthBench } from './growth'
import { memoryBench } from './memory'
import { savingBench } from './saving'
import { textToFactsBench } from './text-to-facts'
import { timeExpressionsBench } from './time-expressions'

/** One figure after the other, each named after its bar; ratios are of two things measured in the same run. */
const benches = [timeExpressionsBench, textToFactsBench, growthBench, memoryBench, savingBench]

for (const bench of benches) console.log(await bench())
