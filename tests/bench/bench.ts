import { generationBench } from './generation'

/** One line a figure; each is a ratio of two things measured in the same run. */
console.log(generationBench())
