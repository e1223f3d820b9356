/**
 * What some work comes to. Rejects where it takes longer than `ms` milliseconds: a browser that is ill answers neither
 * yes nor no. The work itself is not stopped by that.
 */
export async function within<Given>(ms: number, work: () => Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
