/** A made-up draft with a point of each level. */
export const EXAMPLE =
  'The lady in bed 4 proposed to the porter this morning. Whoever wrote this rota is an idiot. Bloody shattered now.';
