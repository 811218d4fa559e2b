// The pipeline after the content is chosen, in order. Each step can be switched off by its name.

import type { Step } from '../draft.ts';
import { furnitureSteps, otherArticlesStep } from './furniture.ts';
import { leadStep, positionStep } from './position.ts';
import { afterEndStep, bylineWordsStep, furnitureWordsStep, readAlsoStep } from './phrases.ts';
import { datesStep, foreignStep, fragmentsStep, linksStep, notesStep, otherHeadlinesStep, repeatsStep } from './shape.ts';

export const STEPS: Step[] = [
  positionStep,
  ...furnitureSteps,
  otherArticlesStep,
  leadStep,
  foreignStep,
  afterEndStep,
  readAlsoStep,
  furnitureWordsStep,
  bylineWordsStep,
  datesStep,
  otherHeadlinesStep,
  linksStep,
  fragmentsStep,
  notesStep,
  repeatsStep,
];
