import { generationBench } from './generation'
import { savingBench } from './saving'
import { timeExpressionsBench } from './time-expressions'

/** One line a figure; each is a ratio of two things measured in the same run. */
console.log(timeExpressionsBench())
console.log(generationBench())
console.log(await savingBench())
