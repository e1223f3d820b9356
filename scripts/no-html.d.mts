import type { Plugin } from 'vite';

export declare const noHtml: () => Plugin;
