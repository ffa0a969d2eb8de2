export { optionSeed, shuffled } from '#assessments/engine';
