import type { Plugin } from 'vite';

export declare const listPackages: (folder: string) => Plugin;
