import { growthBench } from './growth'
import { memoryBench } from './memory'
import { savingBench } from './saving'
import { textToFactsBench } from './text-to-facts'

/** One figure after the other, each named after its bar; ratios are of two things measured in the same run. */
const benches = [textToFactsBench, growthBench, memoryBench, savingBench]

for (const bench of benches) console.log(await bench())
