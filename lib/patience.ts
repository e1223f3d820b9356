/**
 * What some work comes to. Rejects where it takes longer than `ms` milliseconds: a browser that is ill answers neither
 * yes nor no. A call that was made is not taken back by that; the signal, which aborts once nobody waits any more,
 * tells the work to make no further one.
 */
export async function within<Given>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Given>,
): Promise<Given> {
  const waiting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work(waiting.signal), tooLong]);
  } finally {
    clearTimeout(timer);
    waiting.abort();
  }
}
