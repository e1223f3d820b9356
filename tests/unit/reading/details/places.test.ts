import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const places = (text: string): string[] => read({ text }).places.map(({ name, kind }) => `${name}: ${kind}`);

describe('places', () => {
  it.each([
    ['A lady of 84 from Whitby', ['Whitby: town']],
    ['Clinic in Llanfairfechan, then Ballymena', ['Llanfairfechan: town', 'Ballymena: town']],
    ['Off to Stow-on-the-Wold', ['Stow-on-the-Wold: town']],
    ['nights in gateshead again', ['gateshead: town']],
    ['The whole of Cumbria and the Highlands', ['Cumbria: county', 'the Highlands: region']],
    ['Stuck at Reading all night', ['Reading: town']],
    ['Moved to March, Cambridgeshire', ['March: town', 'Cambridgeshire: county']],
  ])('knows the places of the UK: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['Bradford Royal Infirmary was busy', ['Bradford Royal Infirmary: facility']],
    ['blue lights to the RVI', ['the RVI: facility']],
    ['on ward 7b tonight', ['ward 7b: facility']],
    ["Quiz at St Wilfrid's Hospice", ["St Wilfrid's Hospice: facility"]],
    ['He moved to Fernleigh Court in May', ['Fernleigh Court: facility']],
    ['A gent on Pilgrim Rd phoned', ['Pilgrim Rd: street']],
  ])('knows facilities and streets by their form: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    'Reading a book in the bath with a sandwich',
    'We deal with it, hope for the best, and settle for less',
    'See you in March, or in May',
    'Barking mad and molding away on the street',
    'A care home needs a good manager, a ward needs staff',
    'The long road to recovery starts on a high street',
    'Jean Preston and Mr Bolton sang',
    'Fracture clinic is on Tuesday',
  ])('leaves everyday words alone: %s', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('knows about how many people live there', () => {
    const population = (text: string) => read({ text }).places[0]?.population;
    expect(population('A farm near Whitby')).toBe(13_000);
    expect(population('A day out in Liverpool')).toBe(510_000);
    expect(population('The clinic on Islay')).toBe(3_300);
  });
});
