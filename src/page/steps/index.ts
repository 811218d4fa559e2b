// The pipeline after the content is chosen, in order. Each step can be switched off by its name.

import type { Step } from '../draft.ts';
import { aboutAuthorStep, signUpStep, teasersStep } from './boxes.ts';
import { datelinesStep } from './datelines.ts';
import { undeclaredStep } from './declared.ts';
import { emptyHeadsStep, endingStep } from './ending.ts';
import { foldedStep } from './folded.ts';
import { furnitureSteps } from './furniture.ts';
import { galleriesStep } from './galleries.ts';
import { nextStoryStep, otherArticlesStep } from './other-stories.ts';
import { leadStep, positionStep } from './position.ts';
import { afterEndStep, bylineWordsStep, furnitureWordsStep, readAlsoStep } from './phrases.ts';
import { datesStep, foreignStep, fragmentsStep, linksStep, notesStep, otherHeadlinesStep, pulledStep, repeatsStep } from './shape.ts';
import { standfirstStep } from './standfirst.ts';
import { strangersStep } from './strangers.ts';

export const STEPS: Step[] = [
  nextStoryStep,
  positionStep,
  galleriesStep,
  ...furnitureSteps,
  otherArticlesStep,
  leadStep,
  foldedStep,
  foreignStep,
  afterEndStep,
  readAlsoStep,
  furnitureWordsStep,
  bylineWordsStep,
  datesStep,
  datelinesStep,
  signUpStep,
  teasersStep,
  otherHeadlinesStep,
  linksStep,
  undeclaredStep,
  standfirstStep,
  strangersStep,
  fragmentsStep,
  notesStep,
  pulledStep,
  repeatsStep,
  emptyHeadsStep,
  aboutAuthorStep,
  endingStep,
];
