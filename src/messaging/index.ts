// Sending and answering the messages of messages.ts, both ends typed and the receiving end checked.

export { send, sendToTab } from './send.ts';
export { packAnnotations, unpackAnnotations } from './packed.ts';
export { answerMessages } from './answer.ts';
export type { Handler, Handlers, Sender } from './answer.ts';
