// The pipeline after the content is chosen, in order. Each step can be switched off by its name.

import type { Step } from '../draft.ts';
import { furnitureSteps } from './furniture.ts';
import { leadStep, positionStep } from './position.ts';
import { afterEndStep, bylineWordsStep, furnitureWordsStep, readAlsoStep } from './phrases.ts';
import { foreignStep, fragmentsStep, linksStep, repeatsStep } from './shape.ts';

export const STEPS: Step[] = [
  positionStep,
  leadStep,
  ...furnitureSteps,
  foreignStep,
  afterEndStep,
  readAlsoStep,
  furnitureWordsStep,
  bylineWordsStep,
  linksStep,
  fragmentsStep,
  repeatsStep,
];
