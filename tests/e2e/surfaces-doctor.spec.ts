import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const DOCTOR = join(import.meta.dirname, '..', '..', 'scripts', 'doctor.mjs');

const ask = async (address: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    DOCTOR,
    address,
    '--headless',
    '--practice',
  ]);
  return stdout;
};

test('the doctor says which box it recognises, and what fits', async () => {
  const said = await ask('https://x.com/home');
  expect(said).toContain('X: post (post)');
  expect(said).toContain('fits: all that PostWell knows of it');
  expect(said).toContain('practice page on 2026-11-22');
});

test('the doctor wants to be told a page', async () => {
  const wrong = promisify(execFile)(process.execPath, [DOCTOR]).catch(({ code }: { code: number }) => code);
  expect(await wrong).toBe(2);
});
