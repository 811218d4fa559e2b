import { LARGEST_UNPACKED } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { baseName, type Part } from './part.ts';

/** Unpacks as it reads: never more than `largest` bytes, and those are the browser's to keep on disk. dictzip is gzip. */
export async function gunzip(packed: Blob, name: string, largest = LARGEST_UNPACKED): Promise<Blob> {
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > largest) controller.error(new DictionaryError('large', [name]));
      else controller.enqueue(chunk);
    },
  });
  try {
    const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>);
    return await new Response(unpacked.pipeThrough(counted)).blob();
  } catch (error) {
    throw error instanceof DictionaryError ? error : new DictionaryError('broken', [name], { cause: error });
  }
}

const PACKED = /\.(dz|gz)$/;

/** The part as it is once unpacked; parts that are not packed stay as they are. */
export async function unpacked(part: Part): Promise<Blob> {
  const blob = await part.open();
  return PACKED.test(part.name) ? gunzip(blob, baseName(part.name)) : blob;
}
