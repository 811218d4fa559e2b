/** What travels back in place of a response when a handler failed: errors themselves do not survive the way. */
export interface Failure {
  failure: string;
}

export function failureOf(error: unknown): Failure {
  return { failure: error instanceof Error ? error.message : String(error) };
}

export function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && typeof (answer as Failure).failure === 'string';
}
