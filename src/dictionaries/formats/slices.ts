// Pieces of a file that may be larger than memory should be: one window of it at a time, so reads should go forward.

const WINDOW = 1 << 20;

export class Slices {
  readonly #blob: Blob;
  #window = new Uint8Array();
  #start = 0;

  constructor(blob: Blob) {
    this.#blob = blob;
  }

  /** Null where the file does not reach that far. */
  async read(offset: number, size: number): Promise<Uint8Array | null> {
    if (offset + size > this.#blob.size) return null;
    if (offset < this.#start || offset + size > this.#start + this.#window.length) {
      this.#start = offset;
      this.#window = new Uint8Array(await this.#blob.slice(offset, offset + Math.max(size, WINDOW)).arrayBuffer());
    }
    return this.#window.subarray(offset - this.#start, offset - this.#start + size);
  }
}
