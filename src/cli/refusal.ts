/** Input that cannot be used; the message is for the person who gave it. */
export class Refusal extends Error {}
