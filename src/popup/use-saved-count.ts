import { useEffect, useState } from 'preact/hooks';
import { watchWords, wordStates } from '../words/index.ts';

/** How many words are kept; undefined until that is known, and where they cannot be read. */
export function useSavedCount(): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const life = new AbortController();
    watchWords((states) => setCount(states.size), life.signal);
    void wordStates().then((states) => setCount(states.size), () => undefined);
    return () => life.abort();
  }, []);
  return count;
}
