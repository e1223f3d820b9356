/** A made-up draft with a point of each level. */
export const EXAMPLE =
  'Someone in bed 4 proposed to the porter this morning. My new class will fix your back in two weeks. Bloody shattered now.';
